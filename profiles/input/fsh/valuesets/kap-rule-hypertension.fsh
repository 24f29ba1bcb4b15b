// clinical basis 2.5 Relative/needs clearance, "controlled hypertension"; 2.3 for limits
ValueSet: KapRuleHypertensionVS
Id: kap-rule-hypertension
Title: "Codes of the rule: Hypertension"
Description: "What in a chart makes the rule hypertension speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#38341003 "Hypertensive disorder, systemic arterial (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; generated-sample-data SMART
* $SCT#59621000 "Essential hypertension (disorder)" // Synthea module hypertension, incidence_2; Canvas canvas_sdk/value_set v2022:Essential Hypertension; OHDSI/PhenotypeLibrary concept sets
* $SCT#193003 "Benign hypertensive renal disease (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#1201005 "Benign essential hypertension (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Essential Hypertension
* $SCT#10725009 "Benign hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#14973001 "Renal sclerosis with hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#19769006 "High-renin essential hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#23130000 "Paroxysmal hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#24184005 "Increased blood pressure (finding)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#28119000 "Renal hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#31992008 "Secondary hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#38481006 "Hypertensive renal disease (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease; OHDSI/Legend concept sets
* $SCT#39018007 "Renal arterial hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#46481004 "Low-renin essential hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Essential Hypertension
* $SCT#48146000 "Diastolic hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#49220004 "Hypertensive renal failure (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#52698002 "Transient hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#56218007 "Systolic hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#57684003 "Parenchymal renal hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#59720008 "Sustained diastolic hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#65518004 "Labile diastolic hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#66052004 "Benign hypertensive heart AND renal disease (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#73410007 "Benign secondary renovascular hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#74451002 "Secondary diastolic hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#84094009 "Rebound hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#86234004 "Hypertensive heart AND renal disease (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#123799005 "Renovascular hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#123800009 "Goldblatt hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#194774006 "Hypertensive renal disease with renal failure (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#194785008 "Secondary benign hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#194788005 "Hypertension secondary to endocrine disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#194791005 "Hypertension caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#276789009 "Labile hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Essential Hypertension
* $SCT#288250001 "Maternal hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#371125006 "Labile essential hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Essential Hypertension
* $SCT#397748008 "Hypertension with albuminuria (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#427889009 "Hypertension associated with transplantation (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#428575007 "Hypertension secondary to kidney transplant (disorder)" // Canvas canvas_sdk/value_set v2022:Hypertensive Chronic Kidney Disease
* $SCT#429198000 "Exertional hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#429457004 "Systolic essential hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#762463000 "Diastolic hypertension co-occurrent with systolic hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#766937004 "Hypertension due to gain-of-function mutation in mineralocorticoid receptor (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#871642009 "Hypertension due to aortic arch obstruction (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#1204139007 "Hypertension due to congenital adrenal hyperplasia (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#1208845005 "Secondary hypertension due to congenital heart disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#8501000119104 "Hypertensive heart and chronic kidney disease" // OHDSI/PhenotypeLibrary concept sets
* $SCT#96721000119103 "Hypertensive heart AND chronic kidney disease stage 4 (disorder)" // Canvas canvas_sdk/value_set v2022:Kidney Failure
* $SCT#96741000119109 "Hypertensive heart AND chronic kidney disease stage 2 (disorder)" // Canvas canvas_sdk/value_set v2022:Kidney Failure
* $SCT#461301000124109 "Resistant hypertensive disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#1078301000112109 "Multiple drug intolerant hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
// I10 Essential (primary) hypertension: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. I10 Essential (primary) hypertension); ICD-10-CM in simple_icd_10_cm-1.5.0: Essential (primary) hypertension
* include codes from system $ICD10CM where code regex /I10.*/
// I11 Hypertensive heart disease: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (2 leaf codes, e.g. I11.0 Hypertensive heart disease with heart failure); ICD-10-CM in simple_icd_10_cm-1.5.0: Hypertensive heart disease
* include codes from system $ICD10CM where code regex /I11.*/
// I12 Hypertensive chronic kidney disease: Canvas v2026-no_qdm_category_assigned.py (2 leaf codes, e.g. I12.0 Hypertensive chronic kidney disease with stage 5 c); ICD-10-CM in simple_icd_10_cm-1.5.0: Hypertensive chronic kidney disease
* include codes from system $ICD10CM where code regex /I12.*/
// I13 Hypertensive heart and chronic kidney disease: Canvas v2026-no_qdm_category_assigned.py (4 leaf codes, e.g. I13.0 Hypertensive heart and chronic kidney disease with); ICD-10-CM in simple_icd_10_cm-1.5.0: Hypertensive heart and chronic kidney disease
* include codes from system $ICD10CM where code regex /I13.*/
// I15 Secondary hypertension: Canvas v2026-no_qdm_category_assigned.py (5 leaf codes, e.g. I15.0 Renovascular hypertension); ICD-10-CM in simple_icd_10_cm-1.5.0: Secondary hypertension
* include codes from system $ICD10CM where code regex /I15.*/
// R03.0 Elevated blood-pressure reading, without diagnosis of hypertension: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. R03.0 Elevated blood-pressure reading, without diagnosis); ICD-10-CM in simple_icd_10_cm-1.5.0: Elevated blood-pressure reading, without diagnosis of hypertension
* include codes from system $ICD10CM where code regex /R03\.0.*/
