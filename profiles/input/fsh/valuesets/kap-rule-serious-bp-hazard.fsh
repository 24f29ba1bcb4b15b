// clinical basis 2.5 Absolute, "condition where a BP rise is a serious hazard [A S41]"
// clinical basis names no codes; this selection is ours, for clinician sign-off. Eclampsia is in the pregnancy rule, aneurysm/AVM and haemorrhage in their own.
ValueSet: KapRuleSeriousBpHazardVS
Id: kap-rule-serious-bp-hazard
Title: "Codes of the rule: Blood-pressure rise is a serious hazard"
Description: "What in a chart makes the rule serious-bp-hazard speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#50490005 "Hypertensive encephalopathy" // OHDSI/PhenotypeLibrary concept sets
* $SCT#70272006 "Malignant hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#78975002 "Malignant essential hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Essential Hypertension
* $SCT#81626002 "Malignant hypertension in obstetric context (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#308546005 "Dissection of aorta" // public code search, file 13791607342 (subset list), 30896369412 and others
* $SCT#443482000 "Hypertensive urgency (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
// I16 Hypertensive crisis: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (3 leaf codes, e.g. I16.0 Hypertensive urgency); ICD-10-CM in simple_icd_10_cm-1.5.0: Hypertensive crisis
* include codes from system $ICD10CM where code regex /I16.*/
// I71.0 Dissection of aorta: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (7 leaf codes, e.g. I71.00 Dissection of unspecified site of aorta); ICD-10-CM in simple_icd_10_cm-1.5.0: Dissection of aorta
* include codes from system $ICD10CM where code regex /I71\.0.*/
