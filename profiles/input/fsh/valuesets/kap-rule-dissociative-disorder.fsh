// clinical basis 2.5 Relative/needs clearance, "dissociative disorder (one clinic excludes [S43]; page 001 treats numbness as indication) CONFLICT"; 4.2
ValueSet: KapRuleDissociativeDisorderVS
Id: kap-rule-dissociative-disorder
Title: "Codes of the rule: Dissociative disorder"
Description: "What in a chart makes the rule dissociative-disorder speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#3586005 "Psychogenic fugue (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#31611000 "Multiple personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#44376007 "Dissociative disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#69403006 "Dissociative neurological symptom disorder with aphonia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#70066000 "Dissociative neurological symptom disorder with muteness (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#70764005 "Depersonalization disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#70967007 "Dissociative deafness (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#84209002 "Psychogenic amnesia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#88902008 "Dissociative blindness (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#88984006 "Dissociative paralysis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#90483007 "Dissociative neurological symptom disorder with dysphonia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#191713008 "Dissociative neurological symptom disorder with tremor (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191714002 "Dissociative convulsions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#225040001 "Localized dissociative amnesia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231445001 "Organic dissociative disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231509001 "Dissociative astasia-abasia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231519007 "Depersonalization-derealization syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#268715000 "Dissociative motor disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#276296007 "Dissociative trance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#276297003 "Dissociative possession disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#276300008 "Dissociative stupor (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#280943007 "Dissociative confusion (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698952009 "Dissociative disorder in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723915002 "Secondary dissociative disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735541006 "Dissociative neurological symptom disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735542004 "Dissociative neurological disorder with symptom of weakness (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735543009 "Dissociative neurological disorder with symptom of alteration of sensation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735544003 "Dissociative neurological disorder with symptom of movement disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735545002 "Dissociative neurological symptom disorder with visual symptom (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735546001 "Dissociative neurological symptom disorder with swallowing symptom (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735547005 "Dissociative neurological symptom disorder co-occurrent with auditory symptom (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735548000 "Dissociative neurological symptom disorder co-occurrent with dizziness (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#736313002 "Dissociative neurological symptom disorder co-occurrent with symptoms of gait disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#736314008 "Dissociative neurological symptom disorder co-occurrent with cognitive impairment (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#736315009 "Dissociative neurological symptom disorder co-occurrent with alteration of consciousness (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#736316005 "Dissociative neurological symptom disorder co-occurrent with symptom of speech production (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762461003 "Complex dissociative intrusion disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#788907005 "Dissociative neurological symptom disorder co-occurrent with chorea (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#788908000 "Dissociative neurological symptom disorder co-occurrent with dystonia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#788909008 "Dissociative neurological symptom disorder co-occurrent with facial spasm (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#788910003 "Dissociative neurological symptom disorder co-occurrent with myoclonus (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#788911004 "Dissociative neurological symptom disorder co-occurrent with parkinsonism (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#788912006 "Dissociative neurological symptom disorder co-occurrent with tremor (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#7031000119100 "Psychogenic fugue co-occurrent and due to stress reaction (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
// F44 Dissociative and conversion disorders: Canvas v2026-no_qdm_category_assigned.py (10 leaf codes, e.g. F44.0 Dissociative amnesia); ICD-10-CM in simple_icd_10_cm-1.5.0: Dissociative and conversion disorders
* include codes from system $ICD10CM where code regex /F44.*/
// F48.1 Depersonalization-derealization syndrome: Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F48.1 Depersonalization-derealization syndrome); ICD-10-CM in simple_icd_10_cm-1.5.0: Depersonalization-derealization syndrome
* include codes from system $ICD10CM where code regex /F48\.1.*/
