// clinical basis 2.5 Absolute, "suicide plan/intent or attempt inside window* [page 000, S7]"; 3.4 (behaviour within 3 months = HIGH); 4.3
// Use onset date against the protocol window; an old attempt is not the absolute. The ~900 SNOMED "Intentional <drug> overdose/poisoning" codes in Canvas are not listed (only the generic 1149224003).
ValueSet: KapRuleSuicideAttemptOrPlanVS
Id: kap-rule-suicide-attempt-or-plan
Title: "Codes of the rule: Suicide attempt, plan or intent"
Description: "What in a chart makes the rule suicide-attempt-or-plan speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#44301001 "Suicide" // Synthea module self_harm, veteran_self_harm; OHDSI/Legend concept sets
* $SCT#86849004 "Suicidal deliberate poisoning" // generated-sample-data SYNTHEA; Synthea module self_harm, veteran_self_harm; OHDSI/Legend concept sets
* $SCT#287182007 "Attempted suicide - suffocation" // generated-sample-data SYNTHEA; Synthea module self_harm, veteran_self_harm
* $SCT#287185009 "Attempted suicide - cut/stab" // Synthea module self_harm, veteran_self_harm
* $SCT#287191006 "Suicide - suffocation" // Synthea module self_harm, veteran_self_harm
* $SCT#287193009 "Suicide - firearms" // Synthea module self_harm, veteran_self_harm
* $SCT#41501003 "Threatening suicide" // OHDSI/PhenotypeLibrary concept sets
* $SCT#82313006 "Suicide attempt" // OHDSI/PhenotypeLibrary concept sets
* $SCT#247650009 "Planning suicide (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#304594002 "Suicidal intent (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#401231009 "Intent of deliberate self harm with detailed plans (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#425104003 "Suicidal behavior (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#711561004 "Has access to planned means of suicide (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1149224003 "Intentional overdose (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
// T14.91 Suicide attempt: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. T14.91XA Suicide attempt, initial encounter); ICD-10-CM in simple_icd_10_cm-1.5.0: Suicide attempt
* include codes from system $ICD10CM where code regex /T14\.91.*/
// Z91.5 Personal history of self-harm: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Personal history of self-harm
* include codes from system $ICD10CM where code regex /Z91\.5.*/
