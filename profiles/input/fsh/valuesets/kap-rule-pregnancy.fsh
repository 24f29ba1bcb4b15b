// clinical basis 2.5 Absolute, "pregnancy and breastfeeding [page 003, trials, FDA fetal risk S29]"; S41 for eclampsia
// Active only. NOT included: miscarriage (19169002, 85116003), 35999006 blighted ovum, 156073000 (SNOMED: complete miscarriage; Synthea display "Fetus with unknown complication"), 161744009 past history, 37849005 uterine anomaly. icd10ExcludePrefixes are abortive outcomes (optional, our choice).
ValueSet: KapRulePregnancyVS
Id: kap-rule-pregnancy
Title: "Codes of the rule: Pregnancy"
Description: "What in a chart makes the rule pregnancy speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#47200007 "High risk pregnancy (finding)" // Synthea module pregnancy; Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#72892002 "Normal pregnancy (finding)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module pregnancy
* $SCT#79586000 "Tubal pregnancy (disorder)" // generated-sample-data R4 SYNTHEA; Synthea module pregnancy; Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#198992004 "Eclampsia in pregnancy (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module pregnancy
* $SCT#267253006 "Fetus with chromosomal abnormality" // generated-sample-data SYNTHEA; Synthea module pregnancy
* $SCT#398254007 "Pre-eclampsia (disorder)" // generated-sample-data R4 SYNTHEA; Synthea module pregnancy; Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#609496007 "Complication occurring during pregnancy (disorder)" // generated-sample-data SYNTHEA; Synthea module pregnancy; Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#9279009 "Extra-amniotic pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#11082009 "Abnormal pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#11687002 "Gestational diabetes mellitus (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#14418008 "Precocious pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#15938005 "Eclampsia (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#16356006 "Multiple pregnancy (disorder)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#34801009 "Ectopic pregnancy (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#38720006 "Septuplet pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#41114007 "Mild pre-eclampsia (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#41587001 "Third trimester pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#41991004 "Angiectasis pregnancy (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#43990006 "Sextuplet pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#45307008 "Extrachorial pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#46764007 "Severe pre-eclampsia (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#46894009 "Gestational diabetes mellitus class A2 (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#48194001 "Pregnancy-induced hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#57630001 "First trimester pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#58532003 "Unwanted pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#59466002 "Second trimester pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#60810003 "Quadruplet pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#64254006 "Triplet pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#65147003 "Twin pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#65727000 "Intrauterine pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#67359005 "Pre-eclampsia added to pre-existing hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#69909000 "Eclampsia added to pre-existing hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#75022004 "Gestational diabetes mellitus class A1 (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#77386006 "Pregnant (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy; OHDSI/PhenotypeLibrary concept sets
* $SCT#80997009 "Quintuplet pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#83074005 "Unplanned pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#87527008 "Term pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#90968009 "Prolonged pregnancy (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#102872000 "Pregnancy on oral contraceptive (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#102873005 "Pregnancy on intrauterine device (finding)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#102875003 "Surrogate pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#127364007 "Primigravida (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169501005 "Pregnant, diaphragm failure (finding)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#169508004 "Pregnant, sheath failure (finding)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#169560008 "Pregnant - urine test confirms (finding)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#169561007 "Pregnant - blood test confirms (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169562000 "Pregnant - vaginal examination confirms (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169563005 "Pregnant - on history (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169564004 "Pregnant - on abdominal palpation (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169565003 "Pregnant - planned (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169566002 "Pregnancy unplanned but wanted (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169567006 "Pregnancy unplanned and unwanted (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#169568001 "Unplanned pregnancy unknown if child is wanted (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#198985009 "Severe pre-eclampsia - not delivered (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#198997005 "Pre-eclampsia or eclampsia with pre-existing hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#199002002 "Pre-eclampsia or eclampsia with pre-existing hypertension - not delivered (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#199064003 "Post-term pregnancy - not delivered (disorder)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#199132007 "Pregnancy-related glycosuria (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#199139003 "Pregnancy-induced edema and proteinuria without hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#199306007 "Continuing pregnancy after abortion of one fetus or more (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#237228001 "Pregnancy and drug dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#237233002 "Concealed pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#237238006 "Pregnancy with uncertain dates (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#237239003 "Low risk pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#237240001 "Teenage pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#237241002 "Viable pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#237244005 "Single pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#237282002 "Impending eclampsia (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#237283007 "Eclampsia in labor (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#237300009 "Pregnancy with isoimmunization (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#237627000 "Pregnancy and type 2 diabetes mellitus (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#239101008 "Pregnancy eruption (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#249017003 "Pregnant uterus displaced laterally (finding)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#267320004 "Pregnancy with mental disorders (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#267322007 "Pregnancy with orthopedic problem (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#276367008 "Wanted pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#281307002 "Uncertain viability of pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#307517001 "Pregnancy-related factor VIII deficiency (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#314204000 "Early stage of pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#403528000 "Pregnancy-related exacerbation of dermatosis (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#429187001 "Continuing pregnancy after intrauterine death of twin fetus (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#442478007 "Multiple pregnancy involving intrauterine pregnancy and tubal pregnancy (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#444661007 "High risk pregnancy due to history of preterm labor (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#459167000 "Monochorionic twin pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#459169002 "Monochorionic diamniotic twin pregnancy with similar amniotic fluid volumes (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#459170001 "Monochorionic diamniotic twin pregnancy with dissimilar amniotic fluid volumes (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#472321009 "Continuing pregnancy after intrauterine death of one twin with intrauterine retention of dead twin (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#609566000 "Pregnancy and type 1 diabetes mellitus (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#698632006 "Pregnancy induced edema (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#698638005 "Pregnancy induced hypertension with pulmonary edema (disorder)" // Canvas canvas_sdk/value_set v2026:Finding of Elevated Blood Pressure or Hypertension
* $SCT#713575004 "Dizygotic twin pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#713576003 "Monozygotic twin pregnancy (finding)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#10231000132102 "In-vitro fertilization pregnancy (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#22281000119101 "Post-term pregnancy of 40 to 42 weeks (finding)" // Canvas canvas_sdk/value_set v2026:20 to 42 Plus Weeks Gestation
* $SCT#35381000119101 "Quadruplet pregnancy with loss of one or more fetuses (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#36801000119105 "Continuing triplet pregnancy after spontaneous abortion of one or more fetuses (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#39101000119109 "Pregnancy with isoimmunization from irregular blood group incompatibility (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#40801000119106 "Gestational diabetes mellitus complicating pregnancy (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#134781000119106 "High risk pregnancy due to recurrent miscarriage (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#457811000124103 "Normal pregnancy in primigravida (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#457821000124106 "Normal pregnancy in multigravida (finding)" // Canvas canvas_sdk/value_set v2022:Pregnancy
* $SCT#16836261000119107 "Ectopic pregnancy of left ovary (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#16836351000119100 "Ectopic pregnancy of right ovary (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#16836391000119105 "Pregnancy of left fallopian tube (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#16836891000119104 "Pregnancy of right fallopian tube (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
// Z33.1 Pregnant state, incidental: clinical basis 4.3; Canvas v2022-condition.py (1 leaf codes, e.g. Z33.1 Pregnant state, incidental); ICD-10-CM in simple_icd_10_cm-1.5.0: Pregnant state, incidental
* include codes from system $ICD10CM where code regex /Z33\.1.*/
// Z32.01 Encounter for pregnancy test, result positive: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Encounter for pregnancy test, result positive
* include codes from system $ICD10CM where code regex /Z32\.01.*/
// Z34 Encounter for supervision of normal pregnancy: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (12 leaf codes, e.g. Z34.00 Encounter for supervision of normal first pregnanc); ICD-10-CM in simple_icd_10_cm-1.5.0: Encounter for supervision of normal pregnancy
* include codes from system $ICD10CM where code regex /Z34.*/
// O Pregnancy, childbirth and the puerperium, chapter O00-O9A: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (2453 leaf codes, e.g. O00.00 Abdominal pregnancy without intrauterine pregnancy)
* include codes from system $ICD10CM where code regex /O.*/
* exclude codes from system $ICD10CM where code regex /O02.*/
* exclude codes from system $ICD10CM where code regex /O03.*/
* exclude codes from system $ICD10CM where code regex /O04.*/
* exclude codes from system $ICD10CM where code regex /O07.*/
* exclude codes from system $ICD10CM where code regex /O08.*/
