// clinical basis 2.5 Relative/needs clearance, "heart failure ... myocardial disease [S41]"
// Cardiomyopathy added from the UK label wording (severe myocardial disease).
ValueSet: KapRuleHeartFailureVS
Id: kap-rule-heart-failure
Title: "Codes of the rule: Heart failure or cardiomyopathy"
Description: "What in a chart makes the rule heart-failure speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#84114007 "Heart failure (disorder)" // Synthea module covid19/outcomes; Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/Legend concept sets
* $SCT#88805009 "Chronic congestive heart failure (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module congestive_heart_failure, home_hospice_snf
* $SCT#364006 "Acute left-sided heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#5148006 "Hypertensive heart disease with congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#5375005 "Chronic left-sided congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#6022005 "Dilated cardiomyopathy due to sarcoidosis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#10091002 "High output heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#10633002 "Acute congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#21430002 "Dilated cardiomyopathy secondary to rheumatoid arthritis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#25544003 "Low output heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#36471000 "Dilated cardiomyopathy secondary to systemic lupus erythematosus" // OHDSI/PhenotypeLibrary concept sets
* $SCT#39041004 "Restrictive cardiomyopathy secondary to sarcoidosis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#42343007 "Congestive heart failure (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#43736008 "Rheumatic left ventricular failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#44088000 "Low cardiac output syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#44313006 "Right heart failure secondary to left heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#46113002 "Hypertensive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#48447003 "Chronic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#56675007 "Acute heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#62377009 "Postpartum cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#74960003 "Acute left-sided congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#82523003 "Congestive rheumatic heart failure (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/Legend concept sets
* $SCT#83105008 "Malignant hypertensive heart disease with congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#83521008 "Dilated cardiomyopathy secondary to alcohol" // generated-sample-data SMART; OHDSI/PhenotypeLibrary concept sets
* $SCT#85232009 "Left heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#85898001 "Cardiomyopathy" // generated-sample-data SMART; OHDSI/PhenotypeLibrary concept sets
* $SCT#90727007 "Pleural effusion due to congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#92506005 "Biventricular congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#111283005 "Chronic left-sided heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#194767001 "Benign hypertensive heart disease with congestive cardiac failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#194779001 "Hypertensive heart and renal disease with (congestive) heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#194781004 "Hypertensive heart and renal disease with both (congestive) heart failure and renal failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#195111005 "Decompensated cardiac failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#195112003 "Compensated cardiac failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#195114002 "Acute left ventricular failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#206586007 "Congenital cardiac failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#233924009 "Heart failure as a complication of care (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#240077004 "Severe scapuloperoneal muscular dystrophy with cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#314206003 "Refractory heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#410431009 "Cardiorespiratory failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#417996009 "Systolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#418304008 "Diastolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#424404003 "Decompensated chronic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#426263006 "Congestive heart failure due to left ventricular systolic dysfunction (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#426611007 "Congestive heart failure due to valvular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#441481004 "Chronic systolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#441530006 "Chronic diastolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#441541008 "Takotsubo cardiomyopathy" // OHDSI/PhenotypeLibrary concept sets
* $SCT#443253003 "Acute on chronic systolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#443254009 "Acute systolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#443343001 "Acute diastolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#443344007 "Acute on chronic diastolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#471880001 "Heart failure due to end stage congenital heart disease (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#472100003 "Ischemic dilated cardiomyopathy due to coronary artery disease" // OHDSI/PhenotypeLibrary concept sets
* $SCT#698594003 "Symptomatic congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#702424003 "Dilated cardiomyopathy 3B (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#703272007 "Heart failure with reduced ejection fraction (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#703273002 "Heart failure with reduced ejection fraction due to coronary artery disease (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#703274008 "Heart failure with reduced ejection fraction due to myocarditis (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#703275009 "Heart failure with reduced ejection fraction due to cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#703276005 "Heart failure with reduced ejection fraction due to heart valve disease (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#713523008 "Cardiomyopathy co-occurrent with human immunodeficiency virus infection (disorder)" // Canvas canvas_sdk/value_set v2022:HIV
* $SCT#717840005 "Congestive heart failure stage B (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#871617000 "Low output heart failure due to and following Fontan operation (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#15781000119107 "Hypertensive heart AND chronic kidney disease with congestive heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#23341000119109 "Congestive heart failure with right heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#67431000119105 "Congestive heart failure stage D (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#67441000119101 "Congestive heart failure stage C (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#72481000119103 "Congestive heart failure as early postoperative complication (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#101281000119107 "Congestive heart failure due to cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#120851000119104 "Systolic heart failure stage D (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#120861000119102 "Systolic heart failure stage C (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#120871000119108 "Systolic heart failure stage B (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#120881000119106 "Diastolic heart failure stage D (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#120891000119109 "Diastolic heart failure stage C (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#120901000119108 "Diastolic heart failure stage B (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#153931000119109 "Acute combined systolic and diastolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#153941000119100 "Chronic combined systolic and diastolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#153951000119103 "Acute on chronic combined systolic and diastolic heart failure (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#15629541000119106 "Congestive heart failure stage C due to ischemic cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#15629591000119103 "Congestive heart failure stage B due to ischemic cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#15629641000119107 "Systolic heart failure stage B due to ischemic cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure; OHDSI/PhenotypeLibrary concept sets
* $SCT#15629741000119102 "Systolic heart failure stage C due to ischemic cardiomyopathy (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
* $SCT#15964701000119109 "Acute cor pulmonale co-occurrent and due to saddle embolus of pulmonary artery (disorder)" // Canvas canvas_sdk/value_set v2022:Heart Failure
// I50 Heart failure: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (23 leaf codes, e.g. I50.1 Left ventricular failure, unspecified); ICD-10-CM in simple_icd_10_cm-1.5.0: Heart failure
* include codes from system $ICD10CM where code regex /I50.*/
// I42 Cardiomyopathy: ICD-10-CM in simple_icd_10_cm-1.5.0: Cardiomyopathy
* include codes from system $ICD10CM where code regex /I42.*/
