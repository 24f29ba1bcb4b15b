// clinical basis 2.5 Relative/needs clearance, "coronary disease ... (UK label: severe coronary/myocardial disease [S41])"
// Synthea keeps 22298006 Myocardial Infarction active beside 399211009. The condition (coronary disease) persists, so a history code is weaker evidence only because clinical basis 4.3 says never exclude on history codes alone.
ValueSet: KapRuleCoronaryDiseaseVS
Id: kap-rule-coronary-disease
Title: "Codes of the rule: Coronary disease"
Description: "What in a chart makes the rule coronary-disease speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#4557003 "Preinfarction syndrome (disorder)" // generated-sample-data SMART; Synthea module heart/nsteacs_pathway, heart/operative_status; Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#22298006 "Myocardial infarction (disorder)" // generated-sample-data R4 SYNTHEA; generated-sample-data SMART; Synthea module home_hospice_snf, hypertension, myocardial_infarction
* $SCT#53741008 "Coronary arteriosclerosis (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; generated-sample-data SMART
* $SCT#129574000 "Postoperative myocardial infarction (disorder)" // Synthea module heart/avrr/outcomes, heart/cabg/outcomes, heart/tavr/outcomes; Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#399211009 "History of myocardial infarction (situation)" // generated-sample-data R4 SYNTHEA; Synthea module encounter/hospital_basic_labs, heart/cabg_sequence, home_hospice_snf
* $SCT#399261000 "History of coronary artery bypass grafting (situation)" // Synthea module heart/cabg/operation, heart/cabg/preoperative
* $SCT#401303003 "Acute ST segment elevation myocardial infarction (disorder)" // Synthea module heart/acs_anticoagulant, heart/operative_status, heart/stemi_pathway; Canvas canvas_sdk/value_set v2022:Myocardial Infarction; OHDSI/PhenotypeLibrary concept sets
* $SCT#401314000 "Acute non-ST segment elevation myocardial infarction (disorder)" // Synthea module heart/nsteacs_pathway, heart/operative_status; Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#414545008 "Ischemic heart disease (disorder)" // Synthea module stable_ischemic_heart_disease; Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#1755008 "Old myocardial infarction" // generated-sample-data SMART; OHDSI/Legend concept sets
* $SCT#10273003 "Acute infarction of papillary muscle (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#10365005 "Right main coronary artery thrombosis (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#15990001 "Acute myocardial infarction of posterolateral wall (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#19057007 "Status anginosus (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#21470009 "Syncope anginosa (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#23687008 "Coronary artery spasm" // OHDSI/PhenotypeLibrary concept sets
* $SCT#28248000 "Left anterior descending coronary artery thrombosis (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#28931004 "Coronary artery rupture (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#29899005 "Coronary artery embolism (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#30277009 "Rupture of ventricle due to acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#32574007 "Past myocardial infarction diagnosed on electrocardiogram AND/OR other special investigation, but currently presenting no symptoms (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#35928006 "Nocturnal angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#41334000 "Angina, class II (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#42531007 "Microinfarct of heart (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#46109009 "Subendocardial ischemia (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#50570003 "Aneurysm of coronary vessels (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#52035003 "Acute anteroapical myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#54329005 "Acute myocardial infarction of anterior wall (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#56276002 "Left main coronary artery thrombosis (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#57054005 "Acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction; OHDSI/PhenotypeLibrary concept sets
* $SCT#58612006 "Acute myocardial infarction of lateral wall (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#59021001 "Angina decubitus (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#61490001 "Angina, class I (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#62695002 "Acute anteroseptal myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#63739005 "Coronary occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI; OHDSI/PhenotypeLibrary concept sets
* $SCT#65547006 "Acute myocardial infarction of inferolateral wall (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#67682002 "Coronary artery atheroma (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#70211005 "Acute myocardial infarction of anterolateral wall (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#70422006 "Acute subendocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#73795002 "Acute myocardial infarction of inferior wall (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#74218008 "Coronary artery arising from main pulmonary artery (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#75398000 "Anomalous origin of coronary artery (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#79009004 "Acute myocardial infarction of septum (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#85284003 "Angina, class III (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#87343002 "Prinzmetal angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#89323001 "Angina, class IV (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI; OHDSI/PhenotypeLibrary concept sets
* $SCT#92517006 "Calcific coronary arteriosclerosis (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#123641001 "Left coronary artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#123642008 "Right coronary artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#161504004 "H/O: angina pectoris" // OHDSI/PhenotypeLibrary concept sets
* $SCT#194802003 "True posterior myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#194809007 "Acute atrial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#194821006 "Coronary thrombosis not resulting in myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#194823009 "Acute coronary insufficiency (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#194828000 "Angina (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI; OHDSI/Legend concept sets
* $SCT#194842008 "Single coronary vessel disease (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#194843003 "Double coronary vessel disease (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#194856005 "Subsequent myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#194862000 "Hemopericardium due to and following acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#194863005 "Atrial septal defect due to and following acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#194865003 "Rupture of cardiac wall without hemopericardium as current complication following acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#194867006 "Rupture of papillary muscle as current complication following acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#194868001 "Thrombosis of atrium, auricular appendage, and ventricle due to and following acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#233817007 "Triple vessel disease of the heart (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#233819005 "Stable angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#233821000 "New onset angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#233823002 "Silent myocardial ischemia (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#233835003 "Acute widespread myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#233838001 "Acute posterior myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#233843008 "Silent myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#233846000 "Post-infarction ventricular septal defect (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#233847009 "Cardiac rupture due to and following acute myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#233860003 "Post-infarction mitral papillary muscle rupture (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#233889001 "Post-infarction hemopericardium (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#233970002 "Coronary artery stenosis (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#300995000 "Exercise-induced angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#304914007 "Acute Q wave myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#307140009 "Acute non-Q wave infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#314116003 "Post infarct angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#314207007 "Non-Q wave myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#315025001 "Refractory angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#315026000 "Transient myocardial ischemia (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#315348000 "Asymptomatic coronary heart disease (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371068009 "Myocardial infarction with complication (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#371803003 "Multi vessel coronary artery disease (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371804009 "Left main coronary artery disease (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371805005 "Significant coronary bypass graft disease (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371806006 "Progressive angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI; OHDSI/PhenotypeLibrary concept sets
* $SCT#371807002 "Atypical angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371808007 "Recurrent angina status post percutaneous transluminal coronary angioplasty (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371809004 "Recurrent angina status post coronary stent placement (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371810009 "Recurrent angina status post coronary artery bypass graft (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371811008 "Recurrent angina status post rotational atherectomy (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#371812001 "Recurrent angina status post directional coronary atherectomy (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#394659003 "Acute coronary syndrome" // OHDSI/PhenotypeLibrary concept sets
* $SCT#394710008 "First myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#398274000 "Coronary artery thrombosis (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#408546009 "Coronary artery bypass graft occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#413439005 "Acute ischemic heart disease (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#413444003 "Acute myocardial ischemia (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#413838009 "Chronic ischemic heart disease (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Atherosclerosis and Peripheral Arterial Disease
* $SCT#413844008 "Chronic myocardial ischemia (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#414795007 "Myocardial ischemia (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#418044006 "Myocardial infarction in recovery phase (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#420006002 "Obliterative coronary artery disease (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#421327009 "Coronary artery stent thrombosis (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#427919004 "Coronary arteriosclerosis caused by radiation (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#428196007 "Mixed myocardial ischemia and infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#428308007 "History of percutaneous transluminal coronary angioplasty" // OHDSI/PhenotypeLibrary concept sets
* $SCT#428752002 "Recent myocardial infarction (situation)" // Canvas canvas_sdk/value_set v2022:Myocardial Infarction
* $SCT#429245005 "Recurrent coronary arteriosclerosis after percutaneous transluminal coronary angioplasty (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#429559004 "Typical angina (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#443502000 "Atherosclerosis of coronary artery (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#457592003 "Occlusion of coronary sinus (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#461417000 "Acquired occlusion of coronary sinus (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#697976003 "Microvascular ischemia of myocardium (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#703328007 "Mitral valve regurgitation due to acute myocardial infarction without papillary muscle and chordal rupture (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#703330009 "Mitral valve regurgitation due to acute myocardial infarction with papillary muscle and chordal rupture (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#712866001 "Resting ischemia co-occurrent and due to ischemic heart disease (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#713405002 "Subacute ischemic heart disease (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses
* $SCT#737276005 "Aortocoronary bypass graft present" // OHDSI/PhenotypeLibrary concept sets
* $SCT#792842004 "Coronary arteriosclerosis in artery of transplanted heart" // OHDSI/PhenotypeLibrary concept sets
* $SCT#78741000119103 "Acute coronary artery occlusion not resulting in myocardial infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Ischemic Heart Disease or Other Related Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#837091000000100 "H/O acute coronary syndrome" // OHDSI/PhenotypeLibrary concept sets
* $SCT#15960061000119102 "Unstable angina co-occurrent and due to coronary arteriosclerosis" // OHDSI/PhenotypeLibrary concept sets
// I20 Angina pectoris: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (7 leaf codes, e.g. I20.0 Unstable angina); ICD-10-CM in simple_icd_10_cm-1.5.0: Angina pectoris
* include codes from system $ICD10CM where code regex /I20.*/
// I21 Acute myocardial infarction: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (13 leaf codes, e.g. I21.01 ST elevation (STEMI) myocardial infarction involvi); ICD-10-CM in simple_icd_10_cm-1.5.0: Acute myocardial infarction
* include codes from system $ICD10CM where code regex /I21.*/
// I22 Subsequent ST elevation (STEMI) and non-ST elevation (NSTEMI) myocardial infarction: Canvas v2026-no_qdm_category_assigned.py (5 leaf codes, e.g. I22.0 Subsequent ST elevation (STEMI) myocardial infarct); ICD-10-CM in simple_icd_10_cm-1.5.0: Subsequent ST elevation (STEMI) and non-ST elevation (NSTEMI) myocardial infarction
* include codes from system $ICD10CM where code regex /I22.*/
// I24 Other acute ischemic heart diseases: Canvas v2022-condition.py (3 leaf codes, e.g. I24.0 Acute coronary thrombosis not resulting in myocard); ICD-10-CM in simple_icd_10_cm-1.5.0: Other acute ischemic heart diseases
* include codes from system $ICD10CM where code regex /I24.*/
// I25 Chronic ischemic heart disease: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (56 leaf codes, e.g. I25.10 Atherosclerotic heart disease of native coronary a); ICD-10-CM in simple_icd_10_cm-1.5.0: Chronic ischemic heart disease
* include codes from system $ICD10CM where code regex /I25.*/
// I25.2 Old myocardial infarction: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. I25.2 Old myocardial infarction); ICD-10-CM in simple_icd_10_cm-1.5.0: Old myocardial infarction
* include codes from system $ICD10CM where code regex /I25\.2.*/
