// clinical basis 2.6, INFO; risk of hypotension, confirm taken [S50] label
// Used for other reasons too (heart failure, migraine, ADHD guanfacine, BPH terazosin); still a hypotension/BP note. Eye drops and topical excluded.
ValueSet: KapRuleAntihypertensivesVS
Id: kap-rule-antihypertensives
Title: "Codes of the rule: Antihypertensive"
Description: "What in a chart makes the rule antihypertensives speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#5487 "hydrochlorothiazide" // OHDSI/Legend+MethodEvaluation+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#2409 "chlorthalidone" // OHDSI/Legend+MethodEvaluation+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#5764 "indapamide" // OHDSI/Legend+MethodEvaluation+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6916 "metolazone" // OHDSI/Legend+MethodEvaluation+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#4603 "furosemide" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#1808 "bumetanide" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#38413 "torsemide" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#9997 "spironolactone" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#298869 "eplerenone" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#10763 "triamterene" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#644 "amiloride" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#17767 "amlodipine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#4316 "felodipine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#33910 "isradipine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#7396 "nicardipine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#7417 "nifedipine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#7435 "nisoldipine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#3443 "diltiazem" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#11170 "verapamil" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#18867 "benazepril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#1998 "captopril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#3827 "enalapril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#50166 "fosinopril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#29046 "lisinopril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#30131 "moexipril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#54552 "perindopril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#35208 "quinapril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#35296 "ramipril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#38454 "trandolapril" // OHDSI/Legend+MethodEvaluation concept sets (RxNorm Ingredient)
* $RXN#1091643 "azilsartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#214354 "candesartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#83515 "eprosartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#83818 "irbesartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#52175 "losartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#321064 "olmesartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#73494 "telmisartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#69749 "valsartan" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#325646 "aliskiren" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#149 "acebutolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#1202 "atenolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#1520 "betaxolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#19484 "bisoprolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#20352 "carvedilol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6185 "labetalol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6918 "metoprolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#7226 "nadolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#31555 "nebivolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#7973 "penbutolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#8332 "pindolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#8787 "propranolol" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#10600 "timolol" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#2599 "clonidine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#40114 "guanfacine" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6876 "methyldopa" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#5470 "hydralazine" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#6984 "minoxidil" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#49276 "doxazosin" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#8629 "prazosin" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#37798 "terazosin" // OHDSI/Legend concept sets (RxNorm Ingredient)
* $RXN#197361 "Amlodipine 5 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY
* $RXN#308136 "amLODIPine 2.5 MG Oral Tablet" // Synthea module hypertension_medication
* $RXN#898342 "amlodipine 10 MG / benazepril hydrochloride 20 MG Oral Capsule" // Synthea module ace_arb
* $RXN#898346 "amlodipine 10 MG / benazepril hydrochloride 40 MG Oral Capsule" // Synthea module ace_arb
* $RXN#898350 "amlodipine 2.5 MG / benazepril hydrochloride 10 MG Oral Capsule" // Synthea module ace_arb
* $RXN#898353 "amlodipine 5 MG / benazepril hydrochloride 10 MG Oral Capsule" // Synthea module ace_arb
* $RXN#898356 "amlodipine 5 MG / benazepril hydrochloride 20 MG Oral Capsule" // Synthea module ace_arb
* $RXN#898359 "amlodipine 5 MG / benazepril hydrochloride 40 MG Oral Capsule" // Synthea module ace_arb
* $RXN#197379 "Atenolol 100 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#197380 "atenolol 25 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#197381 "Atenolol 50 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#898362 "benazepril hydrochloride 10 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Synthea module ace_arb
* $RXN#898367 "benazepril hydrochloride 20 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Synthea module ace_arb
* $RXN#898372 "benazepril hydrochloride 20 MG / hydrochlorothiazide 25 MG Oral Tablet" // Synthea module ace_arb
* $RXN#898687 "benazepril hydrochloride 10 MG Oral Tablet" // Synthea module ace_arb
* $RXN#898690 "benazepril hydrochloride 20 MG Oral Tablet" // Synthea module ace_arb
* $RXN#898719 "benazepril hydrochloride 40 MG Oral Tablet" // Synthea module ace_arb
* $RXN#898723 "benazepril hydrochloride 5 MG Oral Tablet" // Synthea module ace_arb
* $RXN#854901 "bisoprolol fumarate 10 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#854905 "bisoprolol fumarate 5 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#854908 "bisoprolol fumarate 10 MG / hydrochlorothiazide 6.25 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#854916 "bisoprolol fumarate 2.5 MG / hydrochlorothiazide 6.25 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#854919 "bisoprolol fumarate 5 MG / hydrochlorothiazide 6.25 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#833036 "Captopril 25 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY
* $RXN#200031 "carvedilol 6.25 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#200032 "carvedilol 12.5 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#200033 "carvedilol 25 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker, chf_meds, chf_meds_hfmef
* $RXN#212388 "carvedilol 6.25 MG Oral Tablet [Coreg]" // Synthea module beta_blocker
* $RXN#212389 "carvedilol 12.5 MG Oral Tablet [Coreg]" // Synthea module beta_blocker
* $RXN#212390 "carvedilol 25 MG Oral Tablet [Coreg]" // Synthea module beta_blocker
* $RXN#686924 "carvedilol 3.125 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#860510 "24 HR carvedilol phosphate 10 MG Extended Release Oral Capsule" // Synthea module beta_blocker
* $RXN#860516 "24 HR carvedilol phosphate 20 MG Extended Release Oral Capsule" // Synthea module beta_blocker
* $RXN#860518 "24 HR carvedilol phosphate 20 MG Extended Release Oral Capsule [Coreg]" // Synthea module beta_blocker
* $RXN#1435630 "enalapril maleate 1 MG/ML Oral Solution [Epaned]" // Synthea module ace_arb
* $RXN#858804 "enalapril maleate 2.5 MG Oral Tablet" // Synthea module ace_arb
* $RXN#858810 "enalapril maleate 20 MG Oral Tablet" // Synthea module ace_arb
* $RXN#858813 "enalapril maleate 5 MG Oral Tablet" // Synthea module ace_arb
* $RXN#858817 "enalapril maleate 10 MG Oral Tablet" // Synthea module ace_arb
* $RXN#1719286 "10 ML Furosemide 10 MG/ML Injection" // generated-sample-data R4/SY; Synthea module congestive_heart_failure
* $RXN#313988 "Furosemide 40 MG Oral Tablet" // Synthea module chf_meds, chf_meds_hfmef, chf_meds_hfref_nyha2
* $RXN#315971 "Lasix 40mg" // shared ehr-charts; generated-sample-data R4/SY; Synthea module congestive_heart_failure
* $RXN#905377 "hydralazine hydrochloride 37.5 MG / isosorbide dinitrate 20 MG Oral Tablet" // Synthea module chf_meds_hfmef, chf_meds_hfref_nyha3, chf_meds_hfref_nyha4
* $RXN#197885 "Hydrochlorothiazide 12.5 MG / Lisinopril 10 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb
* $RXN#197886 "Hydrochlorothiazide 12.5 MG / Lisinopril 20 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb
* $RXN#197887 "hydrochlorothiazide 25 MG / lisinopril 20 MG Oral Tablet" // Synthea module ace_arb
* $RXN#200284 "hydrochlorothiazide 12.5 MG / valsartan 80 MG Oral Tablet" // Synthea module ace_arb
* $RXN#200285 "hydrochlorothiazide 12.5 MG / valsartan 160 MG Oral Tablet" // Synthea module ace_arb
* $RXN#310798 "Hydrochlorothiazide 25 MG Oral Tablet" // Synthea module hypertension_medication
* $RXN#316049 "Hydrochlorothiazide 25 MG" // shared ehr-charts; generated-sample-data R4/SY; Synthea module metabolic_syndrome_care
* $RXN#316052 "Hydrochlorothiazide 6.25 MG" // shared ehr-charts; generated-sample-data R4/SY; Synthea module metabolic_syndrome_care
* $RXN#349353 "hydrochlorothiazide 25 MG / valsartan 160 MG Oral Tablet" // Synthea module ace_arb
* $RXN#636042 "hydrochlorothiazide 12.5 MG / valsartan 320 MG Oral Tablet" // Synthea module ace_arb
* $RXN#636045 "hydrochlorothiazide 25 MG / valsartan 320 MG Oral Tablet" // Synthea module ace_arb
* $RXN#979464 "hydrochlorothiazide 12.5 MG / losartan potassium 100 MG Oral Tablet" // Synthea module ace_arb
* $RXN#979466 "hydrochlorothiazide 12.5 MG / losartan potassium 100 MG Oral Tablet [Hyzaar]" // Synthea module ace_arb
* $RXN#979468 "hydrochlorothiazide 12.5 MG / losartan potassium 50 MG Oral Tablet" // Synthea module ace_arb
* $RXN#979470 "hydrochlorothiazide 12.5 MG / losartan potassium 50 MG Oral Tablet [Hyzaar]" // Synthea module ace_arb
* $RXN#979471 "hydrochlorothiazide 25 MG / losartan potassium 100 MG Oral Tablet" // Synthea module ace_arb
* $RXN#979473 "hydrochlorothiazide 25 MG / losartan potassium 100 MG Oral Tablet [Hyzaar]" // Synthea module ace_arb
* $RXN#200094 "irbesartan 75 MG Oral Tablet" // Synthea module ace_arb
* $RXN#200095 "irbesartan 150 MG Oral Tablet" // Synthea module ace_arb
* $RXN#200096 "irbesartan 300 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb
* $RXN#896758 "labetalol hydrochloride 100 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#896762 "labetalol hydrochloride 200 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#896766 "labetalol hydrochloride 300 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#1806890 "lisinopril 1 MG/ML Oral Solution [Qbrelis]" // Synthea module ace_arb
* $RXN#197884 "lisinopril 40 MG Oral Tablet" // Synthea module ace_arb
* $RXN#205326 "lisinopril 30 MG Oral Tablet" // Synthea module ace_arb
* $RXN#311353 "Lisinopril 2.5 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb
* $RXN#311354 "Lisinopril 5 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb
* $RXN#314076 "Lisinopril 10 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb, hypertension_medication
* $RXN#314077 "Lisinopril 20 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb, chf_meds, chf_meds_hfmef
* $RXN#979480 "losartan potassium 100 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module ace_arb
* $RXN#979485 "Losartan Potassium 25 MG Oral Tablet" // Synthea module ace_arb, hypertension_medication, medications
* $RXN#979487 "losartan potassium 25 MG Oral Tablet [Cozaar]" // Synthea module ace_arb
* $RXN#979492 "losartan potassium 50 MG Oral Tablet" // Synthea module ace_arb, chf_meds, chf_meds_hfmef
* $RXN#979494 "losartan potassium 50 MG Oral Tablet [Cozaar]" // Synthea module ace_arb
* $RXN#1744259 "5 ML metoprolol tartrate 1 MG/ML Cartridge" // Synthea module beta_blocker
* $RXN#866412 "24 HR metoprolol succinate 100 MG Extended Release Oral Tablet" // Synthea module beta_blocker, stable_ischemic_heart_disease
* $RXN#866414 "24 HR metoprolol succinate 100 MG Extended Release Oral Tablet [Toprol]" // shared ehr-charts; generated-sample-data R4/SY; Synthea module congestive_heart_failure
* $RXN#866419 "24 HR metoprolol succinate 200 MG Extended Release Oral Tablet" // Synthea module beta_blocker
* $RXN#866427 "24 HR metoprolol succinate 25 MG Extended Release Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#866429 "24 HR metoprolol succinate 25 MG Extended Release Oral Tablet [Toprol]" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#866436 "24 HR metoprolol succinate 50 MG Extended Release Oral Tablet" // Synthea module beta_blocker
* $RXN#866438 "24 HR metoprolol succinate 50 MG Extended Release Oral Tablet [Toprol]" // Synthea module beta_blocker
* $RXN#866508 "5 ML metoprolol tartrate 1 MG/ML Injection" // Synthea module beta_blocker
* $RXN#866511 "metoprolol tartrate 100 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#866514 "metoprolol tartrate 50 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#866516 "metoprolol tartrate 50 MG Oral Tablet [Lopressor]" // Synthea module beta_blocker
* $RXN#866924 "metoprolol tartrate 25 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#751616 "Bystolic Tablet 10mg" // generated-sample-data STU-3/SMART; Synthea module beta_blocker
* $RXN#751620 "nebivolol 2.5 MG Oral Tablet [Bystolic]" // Synthea module beta_blocker
* $RXN#751623 "nebivolol 5 MG Oral Tablet [Bystolic]" // Synthea module beta_blocker
* $RXN#827075 "nebivolol 20 MG Oral Tablet [Bystolic]" // Synthea module beta_blocker
* $RXN#856448 "propranolol hydrochloride 10 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#856457 "propranolol hydrochloride 20 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#856460 "24 HR propranolol hydrochloride 120 MG Extended Release Oral Capsule" // Synthea module beta_blocker
* $RXN#856481 "24 HR propranolol hydrochloride 160 MG Extended Release Oral Capsule" // Synthea module beta_blocker
* $RXN#856519 "propranolol hydrochloride 40 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#856535 "24 HR propranolol hydrochloride 60 MG Extended Release Oral Capsule" // Synthea module beta_blocker
* $RXN#856556 "propranolol hydrochloride 60 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#856569 "24 HR propranolol hydrochloride 80 MG Extended Release Oral Capsule" // Synthea module beta_blocker
* $RXN#856578 "propranolol hydrochloride 80 MG Oral Tablet" // Synthea module beta_blocker
* $RXN#312748 "quinapril 10 MG Oral Tablet" // Synthea module ace_arb
* $RXN#312749 "quinapril 20 MG Oral Tablet" // Synthea module ace_arb
* $RXN#312750 "quinapril 5 MG Oral Tablet" // Synthea module ace_arb
* $RXN#314203 "quinapril 40 MG Oral Tablet" // Synthea module ace_arb
* $RXN#198188 "ramipril 2.5 MG Oral Capsule" // Synthea module ace_arb
* $RXN#198189 "ramipril 5 MG Oral Capsule" // Synthea module ace_arb
* $RXN#261962 "Ramipril 10 MG Oral Capsule" // generated-sample-data STU-3/SMART; Synthea module ace_arb
* $RXN#845488 "ramipril 1.25 MG Oral Capsule" // Synthea module ace_arb
* $RXN#313096 "spironolactone 25 MG Oral Tablet" // Synthea module chf_meds_hfmef, chf_meds_hfref_nyha2, chf_meds_hfref_nyha3
* $RXN#205304 "telmisartan 40 MG Oral Tablet" // Synthea module ace_arb
* $RXN#205305 "telmisartan 80 MG Oral Tablet" // Synthea module ace_arb
* $RXN#213432 "telmisartan 80 MG Oral Tablet [Micardis]" // Synthea module ace_arb
* $RXN#282755 "telmisartan 20 MG Oral Tablet" // Synthea module ace_arb
* $RXN#284531 "telmisartan 20 MG Oral Tablet [Micardis]" // Synthea module ace_arb
* $RXN#1656346 "sacubitril 24 MG / valsartan 26 MG Oral Tablet [Entresto]" // Synthea module ace_arb
* $RXN#1656351 "sacubitril 49 MG / valsartan 51 MG Oral Tablet [Entresto]" // Synthea module ace_arb
* $RXN#1656356 "sacubitril 97 MG / valsartan 103 MG Oral Tablet" // Synthea module ace_arb, chf_meds_hfmef, chf_meds_hfref_nyha2
* $RXN#349199 "valsartan 80 MG Oral Tablet" // Synthea module ace_arb
* $RXN#349200 "valsartan 320 MG Oral Tablet" // Synthea module ace_arb
* $RXN#349201 "valsartan 160 MG Oral Tablet" // Synthea module ace_arb
* $RXN#349483 "valsartan 40 MG Oral Tablet" // Synthea module ace_arb
* $RXN#352001 "valsartan 320 MG Oral Tablet [Diovan]" // Synthea module ace_arb
* $RXN#897685 "verapamil hydrochloride 80 MG Oral Tablet" // Synthea module atrial_fibrillation
* $RXN#897718 "Verapamil Hydrochloride 40 MG" // shared ehr-charts; generated-sample-data R4/SY
* $RXN#998685 "acebutolol 400 MG Oral Capsule" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#998689 "acebutolol 200 MG Oral Capsule" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#1011710 "aliskiren 150 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1011713 "aliskiren 150 MG / hydrochlorothiazide 25 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1011736 "aliskiren 150 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1011739 "aliskiren 300 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1011750 "aliskiren 300 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1011753 "aliskiren 300 MG / hydrochlorothiazide 25 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#977880 "amiloride hydrochloride 5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#977883 "amiloride hydrochloride 5 MG / hydrochlorothiazide 50 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1000001 "amlodipine 5 MG / hydrochlorothiazide 25 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1600716 "amlodipine 10 MG / perindopril arginine 14 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1600724 "amlodipine 2.5 MG / perindopril arginine 3.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1600728 "amlodipine 5 MG / perindopril arginine 7 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#2047715 "amlodipine 2.5 MG / celecoxib 200 MG Oral Tablet" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#2047716 "amlodipine 5 MG / celecoxib 200 MG Oral Tablet" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#2047717 "amlodipine 10 MG / celecoxib 200 MG Oral Tablet" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#2184120 "amlodipine 1 MG/ML Oral Suspension" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#2599173 "amlodipine 1 MG/ML Oral Solution" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#308135 "amlodipine 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#404011 "amlodipine 5 MG / atorvastatin 80 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#404013 "amlodipine 10 MG / atorvastatin 80 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597967 "amlodipine 10 MG / atorvastatin 20 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597971 "amlodipine 2.5 MG / atorvastatin 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597974 "amlodipine 2.5 MG / atorvastatin 20 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597977 "amlodipine 5 MG / atorvastatin 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597980 "amlodipine 5 MG / atorvastatin 20 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597984 "amlodipine 5 MG / atorvastatin 40 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597987 "amlodipine 10 MG / atorvastatin 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597990 "amlodipine 10 MG / atorvastatin 40 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#597993 "amlodipine 2.5 MG / atorvastatin 40 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#722126 "amlodipine 10 MG / valsartan 160 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#722131 "amlodipine 10 MG / valsartan 320 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#722134 "amlodipine 5 MG / valsartan 160 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#722137 "amlodipine 5 MG / valsartan 320 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#730861 "amlodipine 10 MG / olmesartan medoxomil 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#730866 "amlodipine 10 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#730869 "amlodipine 5 MG / olmesartan medoxomil 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#730872 "amlodipine 5 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#848131 "amlodipine 10 MG / hydrochlorothiazide 12.5 MG / valsartan 160 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#848135 "amlodipine 10 MG / hydrochlorothiazide 25 MG / valsartan 320 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#848140 "amlodipine 5 MG / hydrochlorothiazide 12.5 MG / valsartan 160 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#848145 "amlodipine 5 MG / hydrochlorothiazide 25 MG / valsartan 160 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#848151 "amlodipine 10 MG / hydrochlorothiazide 25 MG / valsartan 160 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#876514 "amlodipine 10 MG / telmisartan 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#876519 "amlodipine 10 MG / telmisartan 80 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#876524 "amlodipine 5 MG / telmisartan 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#876529 "amlodipine 5 MG / telmisartan 80 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#999967 "amlodipine 5 MG / hydrochlorothiazide 12.5 MG / olmesartan medoxomil 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#999986 "amlodipine 10 MG / hydrochlorothiazide 12.5 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#999991 "amlodipine 10 MG / hydrochlorothiazide 25 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#999996 "amlodipine 5 MG / hydrochlorothiazide 12.5 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#197382 "Atenolol 100 MG / Chlorthalidone 25 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#197383 "atenolol 50 MG / chlorthalidone 25 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#1091646 "azilsartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1091652 "azilsartan medoxomil 80 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1235144 "azilsartan medoxomil 40 MG / chlorthalidone 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1235151 "azilsartan medoxomil 40 MG / chlorthalidone 25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#308607 "benazepril 10 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#898378 "benazepril hydrochloride 5 MG / hydrochlorothiazide 6.25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1297753 "betaxolol hydrochloride 10 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#1297757 "betaxolol hydrochloride 20 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#1727569 "4 ML bumetanide 0.25 MG/ML Injection" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1727572 "2 ML bumetanide 0.25 MG/ML Injection" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197417 "bumetanide 0.5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197418 "Bumetanide Tablet 1 mg" // generated-sample-data STU-3/SMART
* $RXN#197419 "bumetanide 2 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#282486 "bumetanide 0.25 MG/ML Injectable Solution" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#153822 "candesartan cilexetil 4 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#153823 "candesartan cilexetil 8 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#577776 "candesartan cilexetil 16 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#578325 "candesartan cilexetil 16 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#578330 "candesartan cilexetil 32 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#639537 "candesartan cilexetil 32 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#802749 "candesartan cilexetil 32 MG / hydrochlorothiazide 25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#197436 "captopril 25 MG / hydrochlorothiazide 15 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#197437 "captopril 25 MG / hydrochlorothiazide 25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#197438 "captopril 50 MG / hydrochlorothiazide 15 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#197439 "captopril 50 MG / hydrochlorothiazide 25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#308962 "captopril 100 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#308963 "captopril 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#308964 "captopril 50 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#317173 "captopril 25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#860522 "24 HR carvedilol phosphate 40 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Beta Blocker Therapy for LVSD" (VSAC)
* $RXN#860532 "24 HR carvedilol phosphate 80 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Beta Blocker Therapy for LVSD" (VSAC)
* $RXN#197475 "chlorothiazide 250 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197476 "chlorothiazide 500 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#309198 "chlorothiazide 50 MG/ML Oral Suspension" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#484152 "chlorothiazide 500 MG Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197498 "chlorthalidone 15 MG Oral Tablet" // Canvas v2026 medication.py "Diuretics" (VSAC)
* $RXN#197499 "chlorthalidone 25 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197500 "chlorthalidone 50 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#884192 "chlorthalidone 15 MG / clonidine hydrochloride 0.1 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#884198 "chlorthalidone 15 MG / clonidine hydrochloride 0.2 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#884203 "chlorthalidone 15 MG / clonidine hydrochloride 0.3 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1013930 "12 HR clonidine hydrochloride 0.1 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#1013937 "12 HR clonidine hydrochloride 0.2 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#2690727 "24 HR clonidine hydrochloride 0.1 MG/ML Extended Release Suspension" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#884173 "Clonidine HCl Tablet 0.1 mg" // generated-sample-data STU-3/SMART
* $RXN#884185 "clonidine hydrochloride 0.2 MG Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#884189 "clonidine hydrochloride 0.3 MG Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#884221 "10 ML clonidine hydrochloride 0.1 MG/ML Injection" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#884225 "10 ML clonidine hydrochloride 0.5 MG/ML Injection" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#885880 "24 HR clonidine 0.17 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Clonidine" (VSAC)
* $RXN#998671 "168 HR clonidine 0.00417 MG/HR Transdermal System" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#998675 "168 HR clonidine 0.00833 MG/HR Transdermal System" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#998679 "168 HR clonidine 0.0125 MG/HR Transdermal System" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#1791229 "5 ML diltiazem hydrochloride 5 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1791232 "10 ML diltiazem hydrochloride 5 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1791233 "25 ML diltiazem hydrochloride 5 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1791240 "diltiazem hydrochloride 100 MG Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#2586034 "125 ML diltiazem hydrochloride 1 MG/ML Injection" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#2586036 "250 ML diltiazem hydrochloride 1 MG/ML Injection" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830795 "24 HR diltiazem hydrochloride 360 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830801 "24 HR diltiazem hydrochloride 300 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830837 "24 HR diltiazem hydrochloride 240 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830845 "24 HR diltiazem hydrochloride 180 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830861 "24 HR diltiazem hydrochloride 120 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830865 "12 HR diltiazem hydrochloride 60 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830869 "12 HR diltiazem hydrochloride 90 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830872 "12 HR diltiazem hydrochloride 120 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830874 "24 HR diltiazem hydrochloride 120 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830877 "24 HR diltiazem hydrochloride 180 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830879 "24 HR diltiazem hydrochloride 240 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830882 "24 HR diltiazem hydrochloride 300 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830897 "24 HR diltiazem hydrochloride 360 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#830900 "24 HR diltiazem hydrochloride 420 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#831054 "diltiazem hydrochloride 120 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#831102 "diltiazem hydrochloride 90 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#831103 "diltiazem hydrochloride 60 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#831359 "24 HR diltiazem hydrochloride 420 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#833217 "diltiazem hydrochloride 30 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197625 "doxazosin 1 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197626 "doxazosin 2 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197627 "doxazosin 4 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197628 "doxazosin 8 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#636360 "24 HR doxazosin 4 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#636361 "24 HR doxazosin 8 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1435624 "enalapril maleate 1 MG/ML Oral Solution" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#858824 "enalapril maleate 5 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#858828 "enalapril maleate 10 MG / hydrochlorothiazide 25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#351256 "eplerenone 25 MG Oral Tablet" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#351257 "eplerenone 50 MG Oral Tablet" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#310140 "eprosartan 600 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#351292 "eprosartan 600 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#351293 "eprosartan 600 MG / hydrochlorothiazide 25 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#402695 "24 HR felodipine 10 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#402696 "24 HR felodipine 5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#402698 "24 HR felodipine 2.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#857166 "fosinopril sodium 10 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#857169 "fosinopril sodium 10 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#857174 "fosinopril sodium 20 MG / hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#857183 "fosinopril sodium 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#857187 "fosinopril sodium 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1719290 "2 ML furosemide 10 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1719291 "4 ML furosemide 10 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197730 "furosemide 10 MG/ML Oral Solution" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197731 "furosemide 8 MG/ML Oral Solution" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197732 "furosemide 80 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#2621022 "10 ML furosemide 8 MG/ML Cartridge" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#2683305 "50 ML furosemide 10 MG/ML Injection" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#2683306 "100 ML furosemide 10 MG/ML Injection" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#310429 "Furosemide 20 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#727574 "10 ML furosemide 10 MG/ML Prefilled Syringe" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#727575 "4 ML furosemide 10 MG/ML Prefilled Syringe" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1092566 "{7 (24 HR guanfacine 1 MG Extended Release Oral Tablet) / 7 (24 HR guanfacine 2 MG Extended Release Oral Tablet) } Pack" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#197745 "Guanfacine 1 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#197746 "Guanfacine 2 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#862006 "24 HR guanfacine 1 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#862013 "24 HR guanfacine 2 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#862019 "24 HR guanfacine 3 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#862025 "24 HR guanfacine 4 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ADHD Medications" (VSAC)
* $RXN#905199 "hydralazine hydrochloride 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#905222 "hydralazine hydrochloride 100 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#905225 "hydralazine hydrochloride 25 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#905395 "hydralazine hydrochloride 50 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#966571 "1 ML hydralazine hydrochloride 20 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1299859 "hydrochlorothiazide 12.5 MG / moexipril hydrochloride 15 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1299871 "hydrochlorothiazide 12.5 MG / moexipril hydrochloride 7.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1299890 "hydrochlorothiazide 25 MG / moexipril hydrochloride 15 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#197770 "Hydrochlorothiazide 50 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#197960 "hydrochlorothiazide 25 MG / methyldopa 250 MG Oral Tablet" // Canvas v2022 medication.py "Methyldopa" (VSAC)
* $RXN#197963 "hydrochlorothiazide 15 MG / methyldopa 250 MG Oral Tablet" // Canvas v2022 medication.py "Methyldopa" (VSAC)
* $RXN#198224 "hydrochlorothiazide 25 MG / spironolactone 25 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198225 "hydrochlorothiazide 50 MG / spironolactone 50 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198314 "hydrochlorothiazide 25 MG / triamterene 50 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198316 "hydrochlorothiazide 25 MG / triamterene 37.5 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#199903 "Hydrochlorothiazide 12.5 MG Oral Capsule" // generated-sample-data STU-3/SMART
* $RXN#283316 "hydrochlorothiazide 12.5 MG / telmisartan 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#283317 "hydrochlorothiazide 12.5 MG / telmisartan 80 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#310792 "hydrochlorothiazide 12.5 MG / irbesartan 150 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#310793 "hydrochlorothiazide 12.5 MG / irbesartan 300 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#310796 "hydrochlorothiazide 12.5 MG / quinapril 10 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#310797 "hydrochlorothiazide 12.5 MG / quinapril 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#310809 "hydrochlorothiazide 25 MG / quinapril 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#310812 "Hydrochlorothiazide 25 MG / Triamterene 37.5 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#310818 "hydrochlorothiazide 50 MG / triamterene 75 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#403853 "hydrochlorothiazide 12.5 MG / olmesartan medoxomil 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#403854 "hydrochlorothiazide 12.5 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#403855 "hydrochlorothiazide 25 MG / olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#429503 "hydrochlorothiazide 12.5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#477130 "hydrochlorothiazide 25 MG / telmisartan 80 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#485471 "hydrochlorothiazide 25 MG / irbesartan 300 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#823934 "Hydrochlorothiazide 12.5 MG / irbesartan 150 MG Oral Tablet [Avalide 150/12.5]" // generated-sample-data STU-3/SMART
* $RXN#856422 "hydrochlorothiazide 25 MG / propranolol hydrochloride 40 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#856429 "hydrochlorothiazide 25 MG / propranolol hydrochloride 80 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#866452 "24 HR hydrochlorothiazide 12.5 MG / metoprolol succinate 100 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy for LVSD" (VSAC)
* $RXN#866461 "24 HR hydrochlorothiazide 12.5 MG / metoprolol succinate 25 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy for LVSD" (VSAC)
* $RXN#866472 "24 HR hydrochlorothiazide 12.5 MG / metoprolol succinate 50 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy for LVSD" (VSAC)
* $RXN#866479 "hydrochlorothiazide 25 MG / metoprolol tartrate 100 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#866482 "hydrochlorothiazide 25 MG / metoprolol tartrate 50 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#866491 "hydrochlorothiazide 50 MG / metoprolol tartrate 100 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#197815 "indapamide 1.25 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197816 "indapamide 2.5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#153666 "irbesartan 150 MG Oral Tablet [Avapro]" // generated-sample-data STU-3/SMART
* $RXN#197848 "isradipine 2.5 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197849 "isradipine 5 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#562518 "24 HR isradipine 10 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#562520 "24 HR isradipine 5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1234256 "4 ML labetalol hydrochloride 5 MG/ML Cartridge" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#2477889 "4 ML labetalol hydrochloride 5 MG/ML Injection" // Canvas v2026 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#2479564 "200 ML labetalol hydrochloride 1 MG/ML Injection" // Canvas v2026 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#2479566 "100 ML labetalol hydrochloride 1 MG/ML Injection" // Canvas v2026 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#2479567 "300 ML labetalol hydrochloride 1 MG/ML Injection" // Canvas v2026 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#2598343 "2 ML labetalol hydrochloride 5 MG/ML Prefilled Syringe" // Canvas v2026 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#896771 "labetalol hydrochloride 5 MG/ML Injectable Solution" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#896983 "labetalol hydrochloride 400 MG Oral Tablet" // Canvas v2026 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1806884 "lisinopril 1 MG/ML Oral Solution" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#316153 "lisinopril 20mg" // generated-sample-data STU-3/SMART
* $RXN#567575 "Lisinopril 5 MG [Prinivil]" // generated-sample-data STU-3/SMART
* $RXN#197956 "methyldopa 250 MG Oral Tablet" // Canvas v2022 medication.py "Methyldopa" (VSAC)
* $RXN#197958 "methyldopa 500 MG Oral Tablet" // Canvas v2022 medication.py "Methyldopa" (VSAC)
* $RXN#197978 "metolazone 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197979 "metolazone 2.5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#311671 "metolazone 5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1370507 "metoprolol succinate 25 MG [Toprol]" // generated-sample-data STU-3/SMART
* $RXN#1606347 "metoprolol tartrate 37.5 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#1606349 "metoprolol tartrate 75 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#1999031 "24 HR metoprolol succinate 100 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1999033 "24 HR metoprolol succinate 200 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1999035 "24 HR metoprolol succinate 25 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1999037 "24 HR metoprolol succinate 50 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197986 "minoxidil 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#197987 "Minoxidil Tablet 2.5mg" // generated-sample-data STU-3/SMART
* $RXN#1299896 "moexipril hydrochloride 15 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1299897 "moexipril hydrochloride 7.5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#198000 "bendroflumethiazide 5 MG / nadolol 40 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198001 "bendroflumethiazide 5 MG / nadolol 80 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198006 "nadolol 20 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198007 "nadolol 40 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198008 "nadolol 80 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#1798281 "nebivolol 5 MG / valsartan 80 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#387013 "nebivolol 5 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#751612 "nebivolol 10 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#751618 "nebivolol 2.5 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#827073 "nebivolol 20 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#858580 "12 HR nicardipine hydrochloride 45 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#858587 "12 HR nicardipine hydrochloride 30 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#858599 "200 ML nicardipine hydrochloride 0.1 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#858603 "200 ML nicardipine hydrochloride 0.2 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#858607 "10 ML nicardipine hydrochloride 2.5 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#858613 "nicardipine hydrochloride 20 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#858616 "nicardipine hydrochloride 30 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198032 "nifedipine 10 MG Oral Capsule" // Canvas v2022 medication.py "Nifedipine" (VSAC)
* $RXN#198033 "nifedipine 20 MG Oral Capsule" // Canvas v2022 medication.py "Nifedipine" (VSAC)
* $RXN#198034 "24 HR nifedipine 30 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198035 "24 HR nifedipine 60 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198036 "24 HR nifedipine 90 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#311984 "24 HR nisoldipine 20 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#311985 "24 HR nisoldipine 30 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#360344 "24 HR nisoldipine 40 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#763519 "24 HR nisoldipine 17 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#763574 "24 HR nisoldipine 25.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#763589 "24 HR nisoldipine 34 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#790489 "24 HR nisoldipine 8.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#790840 "24 HR Nisoldipine 8.5 MG Extended Release Tablet [Sular]" // generated-sample-data STU-3/SMART
* $RXN#349373 "olmesartan medoxomil 5 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#349401 "olmesartan medoxomil 20 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#349405 "olmesartan medoxomil 40 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1191185 "penbutolol sulfate 20 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#854925 "perindopril erbumine 8 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#854984 "perindopril erbumine 2 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#854988 "perindopril erbumine 4 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#198104 "pindolol 10 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198105 "pindolol 5 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198141 "prazosin 5 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#312593 "prazosin 1 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#312594 "prazosin 2 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1495058 "propranolol hydrochloride 4.28 MG/ML Oral Solution" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#856443 "1 ML propranolol hydrochloride 1 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#856724 "propranolol hydrochloride 4 MG/ML Oral Solution" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#856733 "propranolol hydrochloride 8 MG/ML Oral Solution" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#251856 "ramipril 2.5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#251857 "ramipril 5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#260333 "Ramipril 10 MG Oral Capsule [Altace]" // generated-sample-data STU-3/SMART
* $RXN#401965 "ramipril 1.25 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#401968 "Ramipril Tablet 10mg" // generated-sample-data STU-3/SMART
* $RXN#104232 "spironolactone 5 MG/ML Oral Suspension" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#198222 "spironolactone 100 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198223 "spironolactone 50 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#260376 "terazosin 10 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#313215 "terazosin 1 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#313217 "terazosin 2 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#313219 "Terazosin 5mg" // generated-sample-data STU-3/SMART
* $RXN#198284 "timolol 10 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198285 "timolol 20 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198286 "timolol 5 MG Oral Tablet" // Canvas v2022 medication.py "Beta Blocker Therapy" (VSAC)
* $RXN#198369 "torsemide 10 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198370 "torsemide 100 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198371 "torsemide 20 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198372 "torsemide 5 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#2589881 "torsemide 40 MG Oral Tablet" // Canvas v2026 medication.py "Diuretics" (VSAC)
* $RXN#2589885 "torsemide 60 MG Oral Tablet" // Canvas v2026 medication.py "Diuretics" (VSAC)
* $RXN#199351 "trandolapril 2 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#199352 "trandolapril 4 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#199353 "trandolapril 1 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#897781 "24 HR trandolapril 1 MG / verapamil hydrochloride 240 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#897783 "24 HR trandolapril 2 MG / verapamil hydrochloride 180 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#897844 "24 HR trandolapril 2 MG / verapamil hydrochloride 240 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#897853 "24 HR trandolapril 4 MG / verapamil hydrochloride 240 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#198312 "triamterene 100 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#198313 "triamterene 50 MG Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1656340 "sacubitril 24 MG / valsartan 26 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1656349 "sacubitril 49 MG / valsartan 51 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1656354 "sacubitril 97 MG / valsartan 103 MG Oral Tablet" // Canvas v2022 medication.py "ACE Inhibitor or ARB or ARNI" (VSAC)
* $RXN#1996254 "valsartan 4 MG/ML Oral Solution" // Canvas v2026 medication.py "Antihypertensives" (VSAC)
* $RXN#351761 "valsartan 80 MG Oral Tablet [Diovan]" // generated-sample-data STU-3/SMART
* $RXN#565167 "Diovan 160mg" // generated-sample-data STU-3/SMART
* $RXN#1665057 "2 ML verapamil hydrochloride 2.5 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#1665061 "4 ML verapamil hydrochloride 2.5 MG/ML Injection" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897584 "24 HR verapamil hydrochloride 100 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897590 "24 HR verapamil hydrochloride 200 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897596 "24 HR verapamil hydrochloride 300 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897612 "24 HR verapamil hydrochloride 120 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897618 "24 HR verapamil hydrochloride 180 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897624 "24 HR verapamil hydrochloride 240 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897630 "24 HR verapamil hydrochloride 360 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897640 "verapamil hydrochloride 180 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897646 "Verapamil SR Tablet 240mg" // generated-sample-data STU-3/SMART
* $RXN#897649 "verapamil hydrochloride 240 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897659 "verapamil hydrochloride 120 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897666 "verapamil hydrochloride 120 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897683 "verapamil hydrochloride 80 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#897722 "verapamil hydrochloride 40 MG Oral Tablet" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $RXN#898316 "4 ML verapamil hydrochloride 2.5 MG/ML Prefilled Syringe" // Canvas v2022 medication.py "Pharmacologic Therapy for Hypertension" (VSAC)
* $KapIngredient#hydrochlorothiazide "hydrochlorothiazide"
* $KapIngredient#chlorthalidone "chlorthalidone"
* $KapIngredient#indapamide "indapamide"
* $KapIngredient#metolazone "metolazone"
* $KapIngredient#chlorothiazide "chlorothiazide"
* $KapIngredient#furosemide "furosemide"
* $KapIngredient#bumetanide "bumetanide"
* $KapIngredient#torsemide "torsemide"
* $KapIngredient#spironolactone "spironolactone"
* $KapIngredient#eplerenone "eplerenone"
* $KapIngredient#triamterene "triamterene"
* $KapIngredient#amiloride "amiloride"
* $KapIngredient#amlodipine "amlodipine"
* $KapIngredient#felodipine "felodipine"
* $KapIngredient#isradipine "isradipine"
* $KapIngredient#nicardipine "nicardipine"
* $KapIngredient#nifedipine "nifedipine"
* $KapIngredient#nisoldipine "nisoldipine"
* $KapIngredient#diltiazem "diltiazem"
* $KapIngredient#verapamil "verapamil"
* $KapIngredient#benazepril "benazepril"
* $KapIngredient#captopril "captopril"
* $KapIngredient#enalapril "enalapril"
* $KapIngredient#fosinopril "fosinopril"
* $KapIngredient#lisinopril "lisinopril"
* $KapIngredient#moexipril "moexipril"
* $KapIngredient#perindopril "perindopril"
* $KapIngredient#quinapril "quinapril"
* $KapIngredient#ramipril "ramipril"
* $KapIngredient#trandolapril "trandolapril"
* $KapIngredient#azilsartan "azilsartan"
* $KapIngredient#candesartan "candesartan"
* $KapIngredient#eprosartan "eprosartan"
* $KapIngredient#irbesartan "irbesartan"
* $KapIngredient#losartan "losartan"
* $KapIngredient#olmesartan "olmesartan"
* $KapIngredient#telmisartan "telmisartan"
* $KapIngredient#valsartan "valsartan"
* $KapIngredient#aliskiren "aliskiren"
* $KapIngredient#acebutolol "acebutolol"
* $KapIngredient#atenolol "atenolol"
* $KapIngredient#betaxolol "betaxolol"
* $KapIngredient#bisoprolol "bisoprolol"
* $KapIngredient#carvedilol "carvedilol"
* $KapIngredient#labetalol "labetalol"
* $KapIngredient#metoprolol "metoprolol"
* $KapIngredient#nadolol "nadolol"
* $KapIngredient#nebivolol "nebivolol"
* $KapIngredient#penbutolol "penbutolol"
* $KapIngredient#pindolol "pindolol"
* $KapIngredient#propranolol "propranolol"
* $KapIngredient#timolol "timolol"
* $KapIngredient#clonidine "clonidine"
* $KapIngredient#guanfacine "guanfacine"
* $KapIngredient#methyldopa "methyldopa"
* $KapIngredient#hydralazine "hydralazine"
* $KapIngredient#minoxidil "minoxidil"
* $KapIngredient#doxazosin "doxazosin"
* $KapIngredient#prazosin "prazosin"
* $KapIngredient#terazosin "terazosin"
* $KapIngredient#esmolol "esmolol"
* $KapIngredient#reserpine "reserpine"
* $KapIngredient#sacubitril "sacubitril"
* $KapIngredient#bendroflumethiazide "bendroflumethiazide"
* $KapIngredient#methyclothiazide "methyclothiazide"
