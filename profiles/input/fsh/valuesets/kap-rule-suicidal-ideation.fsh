// clinical basis finding 1, 3.4, 4.3
// Trigger the C-SSRS screener; its result sets the class (HIGH blocks, MODERATE two signatures).
ValueSet: KapRuleSuicidalIdeationVS
Id: kap-rule-suicidal-ideation
Title: "Codes of the rule: Suicidal ideation"
Description: "What in a chart makes the rule suicidal-ideation speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#6471006 "Suicidal thoughts (finding)" // Synthea module veteran_self_harm; Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#225444004 "At risk for suicide (finding)" // Synthea module veteran_ptsd
* $SCT#102911000 "Thoughts of self harm (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#225457007 "Feeling suicidal" // OHDSI/PhenotypeLibrary concept sets
* $SCT#248062006 "Self-injurious behavior" // OHDSI/PhenotypeLibrary concept sets
* $SCT#267073005 "Suicidal (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#401229000 "Thoughts of deliberate self harm (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#401230005 "Plans for deliberate self harm without intent (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#403583006 "Deliberate self-cutting (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
// R45.851 Suicidal ideations: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. R45.851 Suicidal ideations); ICD-10-CM in simple_icd_10_cm-1.5.0: Suicidal ideations
* include codes from system $ICD10CM where code regex /R45\.851.*/
