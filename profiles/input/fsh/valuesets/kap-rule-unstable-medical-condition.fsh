// clinical basis 2.5 Absolute, "unstable medical condition [page 000]"
// clinical basis gives no codes; this short list is ours, for clinician sign-off. Active only. COVID-era Synthea charts use several of these and end them.
ValueSet: KapRuleUnstableMedicalConditionVS
Id: kap-rule-unstable-medical-condition
Title: "Codes of the rule: Unstable medical condition"
Description: "What in a chart makes the rule unstable-medical-condition speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#27942005 "Shock (disorder)" // Synthea module congestive_heart_failure
* $SCT#65710008 "Acute respiratory failure" // Synthea module covid19/admission, covid19/measurements_daily, covid19/outcomes; OHDSI/PhenotypeLibrary concept sets
* $SCT#67782005 "Acute respiratory distress syndrome" // Synthea module covid19/outcomes, sepsis; OHDSI/PhenotypeLibrary concept sets
* $SCT#76571007 "Septic shock" // Synthea module covid19/admission, covid19/measurements_daily, covid19/outcomes; OHDSI/PhenotypeLibrary concept sets
* $SCT#91302008 "Sepsis" // Synthea module home_hospice_snf, sepsis; OHDSI/PhenotypeLibrary concept sets
* $SCT#448417001 "Sepsis due to Staphylococcus aureus" // Synthea module cystic_fibrosis; OHDSI/PhenotypeLibrary concept sets
* $SCT#448813005 "Sepsis due to Pseudomonas" // Synthea module cystic_fibrosis; OHDSI/PhenotypeLibrary concept sets
* $SCT#698819004 "Postoperative sepsis (disorder)" // Synthea module heart/cabg/outcomes
* $SCT#706870000 "Acute pulmonary embolism (disorder)" // Synthea module covid19/diagnose_blood_clot
* $SCT#770349000 "Sepsis caused by virus (disorder)" // Synthea module covid19/outcomes
// R57 Shock, not elsewhere classified: Canvas v2026-no_qdm_category_assigned.py (4 leaf codes, e.g. R57.0 Cardiogenic shock); ICD-10-CM in simple_icd_10_cm-1.5.0: Shock, not elsewhere classified
* include codes from system $ICD10CM where code regex /R57.*/
// A41 Other sepsis: Canvas v2026-no_qdm_category_assigned.py (15 leaf codes, e.g. A41.01 Sepsis due to Methicillin susceptible Staphylococc); ICD-10-CM in simple_icd_10_cm-1.5.0: Other sepsis
* include codes from system $ICD10CM where code regex /A41.*/
// R65.2 Severe sepsis: Canvas v2026-no_qdm_category_assigned.py (2 leaf codes, e.g. R65.20 Severe sepsis without septic shock); ICD-10-CM in simple_icd_10_cm-1.5.0: Severe sepsis
* include codes from system $ICD10CM where code regex /R65\.2.*/
// J96.0 Acute respiratory failure: Canvas v2026-no_qdm_category_assigned.py (3 leaf codes, e.g. J96.00 Acute respiratory failure, unspecified whether wit); ICD-10-CM in simple_icd_10_cm-1.5.0: Acute respiratory failure
* include codes from system $ICD10CM where code regex /J96\.0.*/
// J80 Acute respiratory distress syndrome: Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. J80 Acute respiratory distress syndrome); ICD-10-CM in simple_icd_10_cm-1.5.0: Acute respiratory distress syndrome
* include codes from system $ICD10CM where code regex /J80.*/
// I26 Pulmonary embolism: Canvas v2026-no_qdm_category_assigned.py (10 leaf codes, e.g. I26.01 Septic pulmonary embolism with acute cor pulmonale); ICD-10-CM in simple_icd_10_cm-1.5.0: Pulmonary embolism
* include codes from system $ICD10CM where code regex /I26.*/
