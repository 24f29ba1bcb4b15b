// clinical basis 2.5 Relative/needs clearance, "sleep apnoea [S34]"
// 39898005 Sleep disorder (Synthea sleep_apnea module, before diagnosis) maps to none.
ValueSet: KapRuleSleepApneaVS
Id: kap-rule-sleep-apnea
Title: "Codes of the rule: Sleep apnea"
Description: "What in a chart makes the rule sleep-apnea speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#73430006 "Sleep apnea" // Synthea module sleep_apnea; OHDSI/PhenotypeLibrary concept sets
* $SCT#78275009 "Obstructive sleep apnea syndrome" // generated-sample-data SMART; Synthea module sleep_apnea; OHDSI/PhenotypeLibrary concept sets
* $SCT#27405005 "Central sleep apnea syndrome" // OHDSI/PhenotypeLibrary concept sets
* $SCT#41975002 "Insomnia with sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#79280005 "Hypersomnia with sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#230493001 "Mixed sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#230494007 "Alveolar sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#442164004 "Organic sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#724504007 "Central sleep apnea caused by substance" // OHDSI/PhenotypeLibrary concept sets
* $SCT#724506009 "Central sleep apnea co-occurrent with Cheyne Stokes respiration" // OHDSI/PhenotypeLibrary concept sets
* $SCT#724507000 "Central sleep apnea without Cheyne-Stokes respiration" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1091000119108 "Obstructive sleep apnea of child" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1101000119103 "Obstructive sleep apnea of adult" // OHDSI/PhenotypeLibrary concept sets
* $SCT#9741000119101 "Primary central sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#85721000119105 "Central sleep apnea due to periodic breathing" // OHDSI/PhenotypeLibrary concept sets
* $SCT#91441000119109 "Central sleep apnea caused by high altitude" // OHDSI/PhenotypeLibrary concept sets
* $SCT#101301000119106 "Acute hypercapnic respiratory failure due to obstructive sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#104831000119109 "Drug induced central sleep apnea" // OHDSI/PhenotypeLibrary concept sets
* $SCT#16275741000119100 "Severe pediatric obstructive sleep apnea" // OHDSI/PhenotypeLibrary concept sets
// G47.3 Sleep apnea: ICD-10-CM in simple_icd_10_cm-1.5.0: Sleep apnea
* include codes from system $ICD10CM where code regex /G47\.3.*/
