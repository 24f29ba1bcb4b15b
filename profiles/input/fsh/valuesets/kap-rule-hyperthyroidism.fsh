// clinical basis 2.5 Relative/needs clearance, "hyperthyroidism [page 003]"
// Hypothyroidism (83664006, 40930008) maps to no rule; its levothyroxine maps to thyroid-hormone.
ValueSet: KapRuleHyperthyroidismVS
Id: kap-rule-hyperthyroidism
Title: "Codes of the rule: Hyperthyroidism"
Description: "What in a chart makes the rule hyperthyroidism speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#4997005 "Thyrotoxicosis factitia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#15470004 "Toxic diffuse goiter with acropachy (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#22350004 "T>3< thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#25008002 "Hyperthyroidism due to struma ovarii (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#26389007 "Toxic multinodular goiter (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#27538003 "Hyperthyroidism with Hashimoto disease (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#34486009 "Hyperthyroidism" // generated-sample-data SMART; OHDSI/PhenotypeLibrary concept sets
* $SCT#62052002 "Hyperthyroidism caused by amiodarone (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#68437005 "Thyrotoxic myopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#73869005 "Toxic uninodular goiter (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#87232008 "Hyperthyroidism due to ectopic thyroid nodule (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#88740003 "Thyrotoxicosis factitia with thyrotoxic crisis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#89719007 "Thyrotoxicosis without goiter or other cause (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#90739004 "Thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#190255006 "Thyrotoxicosis from ectopic thyroid nodule with no crisis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#190256007 "Thyrotoxicosis from ectopic thyroid nodule with crisis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#193214009 "Myasthenic syndrome due to thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#237499004 "Thyrotoxicosis due to Graves' disease (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237501007 "Thyrotoxicosis due to acute thyroiditis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237503005 "Borderline thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237505003 "Apathetic thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237506002 "Thyrotoxicosis in pregnancy (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#237507006 "Human chorionic gonadotrophin-induced thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#237508001 "Iatrogenic thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237509009 "Thyrotoxicosis on thyroxine therapy (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237510004 "Iodine-induced thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237512007 "Thyrotoxicosis due to thyrotropin-secreting pituitary adenoma (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#237538007 "Chronic thyroiditis with transient thyrotoxicosis (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#267374005 "Toxic diffuse goiter (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#286909009 "Thyrotoxicosis with or without goiter (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#353295004 "Graves' disease" // generated-sample-data SMART; OHDSI/PhenotypeLibrary concept sets
* $SCT#360353005 "Thyrotoxicosis due to pituitary thyroid hormone resistance (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#360358001 "Thyrotoxicosis due to overproduction of thyroid stimulating hormone (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#360361000 "Thyrotoxicosis due to inappropriate thyroid stimulating hormone secretion (disorder)" // Canvas canvas_sdk/value_set v2022:Hyperthyroidism
* $SCT#368361000119108 "Thyrotoxicosis factitia without thyrotoxic crisis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1740001000004102 "Iatrogenic thyrotoxicosis factitia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
// E05 Thyrotoxicosis [hyperthyroidism]: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (14 leaf codes, e.g. E05.00 Thyrotoxicosis with diffuse goiter without thyroto); ICD-10-CM in simple_icd_10_cm-1.5.0: Thyrotoxicosis [hyperthyroidism]
* include codes from system $ICD10CM where code regex /E05.*/
