// clinical basis 2.5 Relative/needs clearance, "severe lung disease ... [S34]"
// Severity is not codable. Asthma (195967001, 233678006), lung cancer and acute infections map to no rule. clinical basis 4.3 lists no ICD for lungs; prefixes verified in Canvas only.
ValueSet: KapRuleSevereLungDiseaseVS
Id: kap-rule-severe-lung-disease
Title: "Codes of the rule: Severe lung disease"
Description: "What in a chart makes the rule severe-lung-disease speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#87433001 "Pulmonary emphysema (disorder)" // generated-sample-data R4 SYNTHEA; generated-sample-data SMART; Synthea module copd, home_hospice_snf
* $SCT#185086009 "Emphysematous bronchitis" // shared ehr-charts; generated-sample-data R4 SYNTHEA; generated-sample-data SMART
* $SCT#10964002 "Progressive pulmonary hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#11399002 "Pulmonary arterial hypertension" // OHDSI/PhenotypeLibrary concept sets
* $SCT#13645005 "Chronic obstructive lung disease" // generated-sample-data SMART; OHDSI/PhenotypeLibrary concept sets
* $SCT#33325001 "Compensatory emphysema (disorder)" // Canvas canvas_sdk/value_set v2022:Comorbid Conditions for Respiratory Conditions
* $SCT#39871006 "Chronic respiratory failure" // OHDSI/PhenotypeLibrary concept sets
* $SCT#49158009 "Emphysema" // OHDSI/PhenotypeLibrary concept sets
* $SCT#67905004 "Acute-on-chronic respiratory failure" // OHDSI/PhenotypeLibrary concept sets
* $SCT#70995007 "Pulmonary hypertension" // OHDSI/PhenotypeLibrary concept sets
* $SCT#77690003 "Interstitial emphysema of lung (disorder)" // Canvas canvas_sdk/value_set v2022:Comorbid Conditions for Respiratory Conditions
* $SCT#88223008 "Secondary pulmonary hypertension" // generated-sample-data SMART; OHDSI/PhenotypeLibrary concept sets
* $SCT#196001008 "Chronic obstructive pulmonary disease with acute lower respiratory infection" // OHDSI/PhenotypeLibrary concept sets
* $SCT#233941006 "Solitary pulmonary hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension; OHDSI/PhenotypeLibrary concept sets
* $SCT#233942004 "Small vessel pulmonary hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#233943009 "Sporadic primary pulmonary hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#233944003 "Familial primary pulmonary hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension; OHDSI/PhenotypeLibrary concept sets
* $SCT#233945002 "Pulmonary hypertension caused by drug (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension; OHDSI/PhenotypeLibrary concept sets
* $SCT#233946001 "Large vessel pulmonary hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#233947005 "Chronic thromboembolic pulmonary hypertension" // OHDSI/PhenotypeLibrary concept sets
* $SCT#233950008 "Pulmonary hypertension associated with chronic underventilation" // OHDSI/PhenotypeLibrary concept sets
* $SCT#233954004 "Pulmonary hypertension due to chronic exposure to high altitude" // OHDSI/PhenotypeLibrary concept sets
* $SCT#266355005 "Bullous emphysema with collapse (disorder)" // Canvas canvas_sdk/value_set v2022:Comorbid Conditions for Respiratory Conditions
* $SCT#276792008 "Pulmonary hypertension with extreme obesity" // OHDSI/PhenotypeLibrary concept sets
* $SCT#426437004 "Familial idiopathic pulmonary fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#445237003 "Pulmonary arterial hypertension associated with portal hypertension" // OHDSI/PhenotypeLibrary concept sets
* $SCT#472790001 "Pulmonary hypertension due to left heart disease" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697897003 "Heritable pulmonary arterial hypertension" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697898008 "Idiopathic pulmonary arterial hypertension" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697899000 "Heritable pulmonary arterial hypertension due to BMPR2 mutation" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697900005 "Heritable pulmonary arterial hypertension due to ALK1 or endoglin mutation" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697901009 "Pulmonary arterial hypertension induced by toxin" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697902002 "Associated pulmonary arterial hypertension" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697903007 "Pulmonary arterial hypertension associated with connective tissue disease" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697904001 "Pulmonary arterial hypertension associated with human immunodeficiency virus infection (disorder)" // Canvas canvas_sdk/value_set v2022:HIV; OHDSI/PhenotypeLibrary concept sets
* $SCT#697907008 "Pulmonary arterial hypertension associated with schistosomiasis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697908003 "Pulmonary arterial hypertension associated with chronic hemolytic anemia" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697910001 "Pulmonary hypertension due to lung disease and/or hypoxia" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697911002 "Pulmonary hypertension due to chronic obstructive pulmonary disease" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697912009 "Pulmonary hypertension due to interstitial lung disease" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697914005 "Pulmonary hypertension due to sleep-disordered breathing" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697915006 "Pulmonary hypertension due to alveolar hypoventilation disorder" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697916007 "Pulmonary hypertension due to developmental abnormality of the lung" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697921005 "Pulmonary hypertension in sarcoidosis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#697927009 "Pulmonary hypertension due to left-sided valvular heart disease" // OHDSI/PhenotypeLibrary concept sets
* $SCT#700250006 "Idiopathic pulmonary fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#700251005 "Chronic idiopathic pulmonary fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#700252003 "Subacute idiopathic pulmonary fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#703355003 "Pulmonary hypertension due to vasculitis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#708537005 "Acute idiopathic pulmonary fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#789574002 "Acute exacerbation of idiopathic pulmonary fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#10762071000119109 "Acute-on-chronic respiratory failure following trauma" // OHDSI/PhenotypeLibrary concept sets
// J43 Emphysema: ICD-10-CM in simple_icd_10_cm-1.5.0: Emphysema
* include codes from system $ICD10CM where code regex /J43.*/
// J44 Other chronic obstructive pulmonary disease: ICD-10-CM in simple_icd_10_cm-1.5.0: Other chronic obstructive pulmonary disease
* include codes from system $ICD10CM where code regex /J44.*/
// J84.1 Other interstitial pulmonary diseases with fibrosis: Canvas v2022-condition.py (11 leaf codes, e.g. J84.10 Pulmonary fibrosis, unspecified); ICD-10-CM in simple_icd_10_cm-1.5.0: Other interstitial pulmonary diseases with fibrosis
* include codes from system $ICD10CM where code regex /J84\.1.*/
// J96.1 Chronic respiratory failure: Canvas v2022-condition.py (3 leaf codes, e.g. J96.10 Chronic respiratory failure, unspecified whether w); ICD-10-CM in simple_icd_10_cm-1.5.0: Chronic respiratory failure
* include codes from system $ICD10CM where code regex /J96\.1.*/
// I27 Other pulmonary heart diseases: Canvas v2026-no_qdm_category_assigned.py (11 leaf codes, e.g. I27.0 Primary pulmonary hypertension); ICD-10-CM in simple_icd_10_cm-1.5.0: Other pulmonary heart diseases
* include codes from system $ICD10CM where code regex /I27.*/
