ValueSet: KapKnownMedicationVS
Id: kap-known-medication
Title: "Medications that no interaction rule concerns"
Description: "Medications that the rules know and have nothing to say about. What is neither here nor in a rule is not checked."
* insert KapPublication
* $RXN#752899 "0.25 ML Leuprolide Acetate 30 MG/ML Prefilled Syringe" // shared ehr-charts; generated-sample-data R4/SY; Synthea module veteran_prostate_cancer
* $RXN#854228 "0.3 ML Enoxaparin sodium 100 MG/ML Prefilled Syringe" // Synthea module treat_blood_clot
* $RXN#854235 "0.4 ML Enoxaparin sodium 100 MG/ML Prefilled Syringe" // Synthea module treat_blood_clot
* $RXN#1000158 "0.65 ML depo-subQ provera 160 MG/ML Prefilled Syringe" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#1000156 "0.65 ML medroxyprogesterone acetate 160 MG/ML Prefilled Syringe" // shared ehr-charts; generated-sample-data R4/SY; Synthea module injectable_contraceptive
* $RXN#727711 "0.67 ML anakinra 149 MG/ML Prefilled Syringe" // Synthea module medications
* $RXN#861356 "0.8 ML fondaparinux sodium 12.5 MG/ML Prefilled Syringe" // Synthea module acs_anticoagulant
* $RXN#993452 "1 ML denosumab 60 MG/ML Prefilled Syringe" // Synthea module surgery_therapy_breast
* $RXN#1000128 "1 ML Depo-Provera 150 MG/ML Injection" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#1860480 "1 ML DOCEtaxel 20 MG/ML Injection" // shared ehr-charts; generated-sample-data R4/SY; Synthea module veteran_prostate_cancer
* $RXN#854252 "1 ML Enoxaparin sodium 150 MG/ML Prefilled Syringe" // Synthea module treat_blood_clot
* $RXN#205923 "1 ML Epoetin Alfa 4000 UNT/ML Injection [Epogen]" // Synthea module dialysis
* $RXN#1659263 "1 ML heparin sodium, porcine 5000 UNT/ML Injection" // Synthea module gallstones, or_labs_meds, treat_blood_clot
* $RXN#1000126 "1 ML medroxyPROGESTERone acetate 150 MG/ML Injection" // shared ehr-charts; generated-sample-data R4/SY; Synthea module injectable_contraceptive
* $RXN#108515 "1 ML tacrolimus 5 MG/ML Injection" // Synthea module kidney_transplant
* $RXN#1790099 "10 ML Doxorubicin Hydrochloride 2 MG/ML Injection" // Synthea module breast_cancer, chemotherapy_breast
* $RXN#1791701 "10 ML Fluorouracil 50 MG/ML Injection" // Synthea module chemotherapy_breast
* $RXN#1736776 "10 ML oxaliplatin 5 MG/ML Injection" // generated-sample-data R4/SY; Synthea module colorectal_cancer
* $RXN#1737449 "10 ML Pamidronate Disodium 3 MG/ML Injection" // Synthea module surgery_therapy_breast
* $RXN#1732186 "100 ML Epirubicin Hydrochloride 2 MG/ML Injection" // Synthea module breast_cancer, chemotherapy_breast
* $RXN#200349 "100 ML eptifibatide 0.75 MG/ML Injection" // Synthea module acs_antiplatelet
* $RXN#1737466 "100 ML tirofiban 0.05 MG/ML Injection" // Synthea module acs_antiplatelet
* $RXN#1114085 "100 ML zoledronic acid 0.04 MG/ML Injection" // Synthea module surgery_therapy_breast
* $RXN#309043 "12 HR Cefaclor 500 MG Extended Release Oral Tablet" // generated-sample-data R4/SY; Synthea module ear_infection_antibiotic
* $RXN#966524 "120 ACTUAT budesonide 0.18 MG/ACTUAT Dry Powder Inhaler [Pulmicort]" // Synthea module maintenance_inhaler
* $RXN#895994 "120 ACTUAT Fluticasone propionate 0.044 MG/ACTUAT Metered Dose Inhaler" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module asthma
* $RXN#895996 "120 ACTUAT fluticasone propionate 0.044 MG/ACTUAT Metered Dose Inhaler [Flovent]" // Synthea module maintenance_inhaler
* $RXN#896001 "120 ACTUAT fluticasone propionate 0.11 MG/ACTUAT Metered Dose Inhaler [Flovent]" // Synthea module maintenance_inhaler
* $RXN#896006 "120 ACTUAT fluticasone propionate 0.22 MG/ACTUAT Metered Dose Inhaler [Flovent]" // Synthea module maintenance_inhaler
* $RXN#1536144 "120 ACTUAT mometasone furoate 0.1 MG/ACTUAT Metered Dose Inhaler [Asmanex]" // Synthea module maintenance_inhaler
* $RXN#1536148 "120 ACTUAT mometasone furoate 0.2 MG/ACTUAT Metered Dose Inhaler [Asmanex]" // Synthea module maintenance_inhaler
* $RXN#746804 "120 ACTUAT mometasone furoate 0.22 MG/ACTUAT Dry Powder Inhaler [Asmanex]" // Synthea module maintenance_inhaler
* $RXN#746811 "14 ACTUAT mometasone furoate 0.22 MG/ACTUAT Dry Powder Inhaler [Asmanex]" // Synthea module maintenance_inhaler
* $RXN#1807510 "150 ML vancomycin 5 MG/ML Injection" // Synthea module sepsis
* $RXN#1534809 "168 HR Ethinyl Estradiol 0.00146 MG/HR / norelgestromin 0.00625 MG/HR Transdermal System" // shared ehr-charts; generated-sample-data R4/SY; Synthea module patch_contraceptive
* $RXN#1740467 "2 ML Ondansetron 2 MG/ML Injection" // generated-sample-data R4/SY; Synthea module gallstones, general_anesthesia
* $RXN#1665227 "20 ML Ciprofloxacin 10 MG/ML Injection" // Synthea module cystic_fibrosis
* $RXN#1657981 "20 ML tocilizumab 20 MG/ML Injection" // Synthea module medications
* $RXN#745679 "200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SMART, STU-3/SY; Synthea module asthma
* $RXN#745791 "200 ACTUAT levalbuterol 0.045 MG/ACTUAT Metered Dose Inhaler" // Synthea module emergency_inhaler
* $RXN#746466 "200 ACTUAT levalbuterol 0.045 MG/ACTUAT Metered Dose Inhaler [Xopenex]" // Synthea module emergency_inhaler
* $RXN#860975 "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SMART, STU-3/SY; Synthea module medications, metabolic_syndrome_care
* $RXN#1664463 "24 HR tacrolimus 1 MG Extended Release Oral Tablet" // Synthea module kidney_transplant
* $RXN#1431987 "24 HR tacrolimus 5 MG Extended Release Oral Capsule" // Synthea module kidney_transplant
* $RXN#1796676 "25 ML protamine sulfate (USP) 10 MG/ML Injection" // Synthea module intraop_meds_blood, or_labs_meds
* $RXN#834357 "3 ML Amiodarone hydrocholoride 50 MG/ML Prefilled Syringe" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY
* $RXN#897122 "3 ML liraglutide 6 MG/ML Pen Injector" // generated-sample-data DSTU-2/SY, STU-3/SY; Synthea module medications, metabolic_syndrome_care
* $RXN#1547660 "30 ACTUAT fluticasone furoate 0.1 MG/ACTUAT Dry Powder Inhaler [Arnuity]" // Synthea module maintenance_inhaler
* $RXN#1547672 "30 ACTUAT fluticasone furoate 0.2 MG/ACTUAT Dry Powder Inhaler [Arnuity]" // Synthea module maintenance_inhaler
* $RXN#727762 "5 ML fulvestrant 50 MG/ML Prefilled Syringe" // Synthea module hormonetherapy_breast
* $RXN#2119714 "5 ML hyaluronidase-oysk 2000 UNT/ML / trastuzumab 120 MG/ML Injection" // Synthea module hormonetherapy_breast
* $RXN#966529 "60 ACTUAT budesonide 0.09 MG/ACTUAT Dry Powder Inhaler [Pulmicort]" // Synthea module maintenance_inhaler
* $RXN#896019 "60 ACTUAT fluticasone propionate 0.05 MG/ACTUAT Dry Powder Inhaler [Flovent]" // Synthea module maintenance_inhaler
* $RXN#896023 "60 ACTUAT fluticasone propionate 0.1 MG/ACTUAT Dry Powder Inhaler [Flovent]" // Synthea module maintenance_inhaler
* $RXN#896209 "60 ACTUAT Fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler" // shared ehr-charts; generated-sample-data R4/SY; Synthea module copd
* $RXN#896027 "60 ACTUAT fluticasone propionate 0.25 MG/ACTUAT Dry Powder Inhaler [Flovent]" // Synthea module maintenance_inhaler
* $RXN#746815 "60 ACTUAT mometasone furoate 0.22 MG/ACTUAT Dry Powder Inhaler [Asmanex]" // Synthea module maintenance_inhaler
* $RXN#351875 "72 HR scopolamine 0.0139 MG/HR Transdermal System" // Synthea module cerebral_palsy
* $RXN#608680 "Acetaminophen 160 MG" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#313820 "Acetaminophen 160 MG Chewable Tablet" // Synthea module otc_pain_reliever
* $RXN#282464 "Acetaminophen 160 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_pain_reliever
* $RXN#313782 "Acetaminophen 325 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module bronchitis, otc_pain_reliever
* $RXN#209387 "Acetaminophen 325 MG Oral Tablet [Tylenol]" // Synthea module prescribing_opioids_for_chronic_pain_and_treatment_of_oud
* $RXN#198440 "Acetaminophen 500 MG Oral Tablet" // generated-sample-data DSTU-2/CUSTOM; Synthea module admission
* $RXN#1658084 "ado-trastuzumab emtansine 100 MG Injection" // Synthea module hormonetherapy_breast
* $RXN#351137 "albuterol 0.21 MG/ML Inhalation Solution" // Synthea module emergency_inhaler
* $RXN#351136 "albuterol 0.417 MG/ML Inhalation Solution" // Synthea module emergency_inhaler
* $RXN#630208 "albuterol 0.83 MG/ML Inhalation Solution" // generated-sample-data STU-3/SMART; Synthea module emergency_inhaler
* $RXN#245314 "Albuterol 5 MG/ML Inhalation Solution" // Synthea module admission, copd, emergency_inhaler
* $RXN#904420 "Alendronic acid 10 MG [Fosamax]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#904419 "Alendronic acid 10 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY; Synthea module osteoporosis
* $RXN#573839 "Allopurinol 100 MG [Zyloprim]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#197319 "Allopurinol 100 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY, STU-3/SMART; Synthea module gout
* $RXN#308056 "Alteplase 1 MG/ML Injectable Solution" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#1804799 "Alteplase 100 MG Injection" // shared ehr-charts; generated-sample-data R4/SY; Synthea module stemi_fibrinolytic, stroke
* $RXN#392151 "Amoxicillin 200 MG Oral Tablet" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#824184 "Amoxicillin 250 MG / Clavulanate 125 MG [Augmentin]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#562251 "Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY; Synthea module sinusitis
* $RXN#308182 "Amoxicillin 250 MG Oral Capsule" // shared ehr-charts; generated-sample-data R4/SY; Synthea module ear_infection_antibiotic
* $RXN#617296 "amoxicillin 500 MG / clavulanate 125 MG Oral Tablet" // Synthea module abx_tx
* $RXN#308192 "Amoxicillin 500 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module abx_tx, ear_infection_antibiotic
* $RXN#562508 "Amoxicillin 875 MG / Clavulanate 125 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module abx_tx
* $RXN#789980 "Ampicillin 100 MG/ML Injectable Solution" // generated-sample-data R4/SY; Synthea module ear_infection_antibiotic
* $RXN#199224 "anastrozole 1 MG Oral Tablet" // Synthea module breast_cancer, hormonetherapy_breast
* $RXN#212033 "aspirin 325 MG Oral Tablet" // Synthea module acs_arrival_medications
* $RXN#2563431 "aspirin 81 MG Oral Capsule" // Synthea module antithrombotic
* $RXN#243670 "Aspirin 81 MG Oral Tablet" // generated-sample-data R4/SY, STU-3/SMART; Synthea module acs_discharge_meds, otc_pain_reliever
* $RXN#197378 "Astemizole 10 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#617944 "Atomoxetine 100 MG [Strattera]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#608139 "atomoxetine 100 MG Oral Capsule" // generated-sample-data R4/SY; Synthea module attention_deficit_disorder
* $RXN#617312 "atorvastatin 10 MG Oral Tablet" // Synthea module statin
* $RXN#617314 "atorvastatin 10 MG Oral Tablet [Lipitor]" // Synthea module statin
* $RXN#617310 "atorvastatin 20 MG Oral Tablet" // Synthea module statin
* $RXN#617311 "atorvastatin 40 MG Oral Tablet" // Synthea module statin
* $RXN#617320 "atorvastatin 40 MG Oral Tablet [Lipitor]" // Synthea module statin
* $RXN#259255 "Atorvastatin 80 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SMART, STU-3/SY; Synthea module statin
* $RXN#308429 "atovaquone 150 MG/ML Oral Suspension" // Synthea module hiv_oi_prophylaxis
* $RXN#1190766 "atropine sulfate 0.31 MG/ML Ophthalmic Solution (used Sublingual)" // Synthea module cerebral_palsy
* $RXN#1190795 "Atropine Sulfate 1 MG/ML Injectable Solution" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY
* $RXN#141962 "Azithromycin 250 MG Oral Capsule" // Synthea module ear_infection_antibiotic
* $RXN#308460 "Azithromycin 250 MG Oral Tablet" // Synthea module medications
* $RXN#212446 "Azithromycin 250mg" // Synthea module sore_throat
* $RXN#204844 "azithromycin 600 MG Oral Tablet" // Synthea module hiv_oi_prophylaxis
* $RXN#1664986 "Aztreonam 2000 MG Injection" // Synthea module sepsis
* $RXN#2047241 "baricitinib 2 MG Oral Tablet" // Synthea module medications
* $RXN#885219 "Benztropine mesylate 0.5 MG Oral Tablet" // Synthea module cerebral_palsy
* $RXN#1999667 "bictegravir 50 MG / emtricitabine 200 MG / tenofovir alafenamide 25 MG Oral Tablet" // Synthea module art_sequence_2015
* $RXN#1997015 "bivalirudin 50 ML; 5 MG/ML Injection" // Synthea module acs_anticoagulant
* $RXN#1998774 "Breath-Actuated 120 ACTUAT beclomethasone dipropionate 0.04 MG/ACTUAT Metered Dose Inhaler [Qvar]" // Synthea module maintenance_inhaler
* $RXN#1998772 "Breath-Actuated 120 ACTUAT beclomethasone dipropionate 0.08 MG/ACTUAT Metered Dose Inhaler [Qvar]" // Synthea module maintenance_inhaler
* $RXN#349094 "budesonide 0.125 MG/ML Inhalation Suspension" // Synthea module maintenance_inhaler
* $RXN#616830 "budesonide 0.125 MG/ML Inhalation Suspension [Pulmicort]" // Synthea module maintenance_inhaler
* $RXN#351109 "budesonide 0.25 MG/ML Inhalation Suspension" // Synthea module maintenance_inhaler
* $RXN#252559 "budesonide 0.5 MG/ML Inhalation Suspension" // Synthea module maintenance_inhaler
* $RXN#748962 "Camila 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#1373463 "canagliflozin 100 MG Oral Tablet" // generated-sample-data DSTU-2/SY, STU-3/SY; Synthea module medications, metabolic_syndrome_care
* $RXN#597195 "Carboplatin 10 MG/ML Injectable Solution" // Synthea module chemotherapy_breast
* $RXN#309045 "Cefaclor 250 MG Oral Capsule" // generated-sample-data R4/SY; Synthea module ear_infection_antibiotic
* $RXN#1665060 "cefazolin 2000 MG Injection" // Synthea module intraop_meds_blood, or_labs_meds
* $RXN#200346 "Cefdinir" // Synthea module ear_infection_antibiotic
* $RXN#1656318 "Cefotaxime 2000 MG Injection" // Synthea module gallstones
* $RXN#309076 "cefpodoxime 100 MG Oral Tablet" // Synthea module abx_tx
* $RXN#309078 "cefpodoxime 200 MG Oral Tablet" // Synthea module abx_tx
* $RXN#1665021 "ceftriaxone 1000 MG Injection" // Synthea module abx_tx
* $RXN#309097 "Cefuroxime 250 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module ear_infection_antibiotic
* $RXN#197454 "cephalexin 500 MG Oral Tablet" // Synthea module abx_tx
* $RXN#1014678 "cetirizine hydrochloride 10 MG Oral Tablet" // generated-sample-data DSTU-2/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#1014676 "cetirizine hydrochloride 5 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#1116758 "chloroquine phosphate 500 MG Oral Tablet" // Synthea module medications
* $RXN#239981 "Chlorpheniramine 2 MG Chewable Tablet" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#389128 "Chlorpheniramine 8 MG Oral Tablet" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#477045 "Chlorpheniramine Maleate 2 MG/ML Oral Solution" // shared ehr-charts; generated-sample-data R4/SY; Synthea module otc_antihistamine
* $RXN#1363309 "Chlorpheniramine Maleate 4 MG Oral Tablet" // generated-sample-data R4/SY; Synthea module otc_antihistamine
* $RXN#998755 "Ciprofloxacin 10MG/ML" // Synthea module cystic_fibrosis
* $RXN#197511 "ciprofloxacin 250 MG Oral Tablet" // Synthea module abx_tx
* $RXN#309309 "Ciprofloxacin 500 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module abx_tx
* $RXN#1736854 "Cisplatin 50 MG Injection" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module lung_cancer, veteran_lung_cancer
* $RXN#284215 "Clindamycin 300mg" // Synthea module sore_throat
* $RXN#749196 "clopidogrel 300 MG Oral Tablet" // Synthea module acs_antiplatelet, acs_discharge_meds
* $RXN#309362 "Clopidogrel 75 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module acs_discharge_meds, antithrombotic, stable_ischemic_heart_disease
* $RXN#858069 "Colchicine 0.6 MG [Colcrys]" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module gout
* $RXN#197541 "Colchicine 0.6 MG Oral Tablet" // Synthea module gout
* $RXN#859749 "Crestor Tablet 10mg" // generated-sample-data STU-3/SMART; Synthea module statin
* $RXN#1734919 "Cyclophosphamide 1000 MG Injection" // Synthea module chemotherapy_breast
* $RXN#835900 "cycloSPORINE 50 MG Oral Capsule" // generated-sample-data R4/SY; Synthea module dermatitis, lupus
* $RXN#241834 "cycloSPORINE, modified 100 MG Oral Capsule" // Synthea module dermatitis, lupus
* $RXN#197558 "dapsone 25 MG Oral Tablet" // Synthea module hiv_oi_prophylaxis
* $RXN#284988 "didanosine 400 MG Delayed Release Oral Capsule" // Synthea module art_sequence_1987_1994, art_sequence_1995_1996, art_sequence_1997_2002
* $RXN#197604 "Digoxin 0.125 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY; Synthea module atrial_fibrillation, chf_meds_hfmef, chf_meds_hfref_nyha3
* $RXN#1049630 "diphenhydrAMINE Hydrochloride 25 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#2122519 "dolutegravir 50 MG / lamivudine 300 MG Oral Tablet" // Synthea module art_sequence_2015
* $RXN#1433873 "dolutegravir 50 MG Oral Tablet" // Synthea module art_sequence_2006_2014, art_sequence_2015
* $RXN#997221 "Donepezil hydrochloride 10 MG [Aricept]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#997223 "Donepezil hydrochloride 10 MG Oral Tablet" // generated-sample-data R4/SY; Synthea module dementia
* $RXN#998582 "Donepezil hydrochloride 23 MG [Aricept]" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module dementia
* $RXN#1100184 "Donepezil hydrochloride 23 MG Oral Tablet" // Synthea module dementia
* $RXN#1649987 "doxycycline hyclate 100 MG" // Synthea module sinusitis
* $RXN#1650142 "Doxycycline Monohydrate 100 MG Oral Tablet" // Synthea module ear_infection_antibiotic
* $RXN#1652673 "Doxycycline Monohydrate 50 MG Oral Tablet" // generated-sample-data R4/SY; Synthea module ear_infection_antibiotic
* $RXN#596927 "DULoxetine 20 MG [Cymbalta]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#596926 "duloxetine 20 MG Delayed Release Oral Capsule" // Synthea module fibromyalgia
* $RXN#1789958 "Dysport botulinum toxin A 300 UNT Injection" // Synthea module cerebral_palsy
* $RXN#1147334 "emtricitabine 200 MG / rilpivirine 25 MG / tenofovir disoproxil fumarate 300 MG Oral Tablet" // Synthea module art_sequence_2006_2014
* $RXN#1747691 "emtricitabine 200 MG / tenofovir alafenamide 25 MG Oral Table" // Synthea module art_sequence_2015
* $RXN#476556 "emtricitabine 200 MG / tenofovir disoproxil fumarate 300 MG Oral Tablet" // Synthea module art_sequence_2003_2005, art_sequence_2006_2014, art_sequence_2015
* $RXN#403875 "emtricitabine 200 MG Oral Capsule" // Synthea module art_sequence_2003_2005, art_sequence_2006_2014, art_sequence_2015
* $RXN#854255 "enoxaparin sodium 100 MG/ML Injectable Solution" // Synthea module acs_anticoagulant
* $RXN#831533 "Errin 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#1359133 "Estrostep Fe 28 Day Pack" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#389221 "Etonogestrel 68 MG Drug Implant" // shared ehr-charts; generated-sample-data R4/SY; Synthea module implant_contraceptive
* $RXN#1734340 "Etoposide 100 MG Injection" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module lung_cancer, veteran_lung_cancer
* $RXN#226719 "Etoposide 100 MG Injection" // Synthea module lung_cancer, veteran_lung_cancer
* $RXN#310261 "exemestane 25 MG Oral Tablet" // Synthea module breast_cancer, hormonetherapy_breast
* $RXN#476349 "ezetimibe 10 MG / simvastatin 20 MG Oral Tablet" // Synthea module statin
* $RXN#476350 "ezetimibe 10 MG / simvastatin 40 MG Oral Tablet" // Synthea module statin
* $RXN#1245441 "ezetimibe 10 MG / simvastatin 40 MG Oral Tablet [Vytorin]" // Synthea module statin
* $RXN#476351 "ezetimibe 10 MG / simvastatin 80 MG Oral Tablet" // Synthea module statin
* $RXN#310325 "ferrous sulfate 325 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY; Synthea module anemia_sub
* $RXN#997488 "Fexofenadine hydrochloride 30 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#997501 "Fexofenadine hydrochloride 60 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#310385 "FLUoxetine 20 MG Oral Capsule" // Synthea module veteran_mdd
* $RXN#406022 "Fluoxetine 25MG" // shared ehr-charts; generated-sample-data R4/SY; Synthea module veteran_mdd
* $RXN#896188 "Fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT [Advair]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#808917 "fosfomycin 3000 MG Powder" // Synthea module abx_tx
* $RXN#602735 "Galantamine 4 MG [Razadyne]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#310436 "Galantamine 4 MG Oral Tablet" // generated-sample-data R4/SY; Synthea module dementia
* $RXN#1437975 "Glycopyrrolate 1.5 MG Oral Tablet [Glycate]" // Synthea module cerebral_palsy
* $RXN#314659 "heparin sodium, porcine" // generated-sample-data R4/SY; Synthea module gallstones
* $RXN#1361048 "heparin sodium, porcine 100 UNT/ML Injectable Solution" // Synthea module acs_anticoagulant
* $RXN#1361226 "heparin sodium, porcine 1000 UNT/ML Injectable Solution" // Synthea module intraop_meds_blood
* $RXN#106258 "Hydrocortisone 10 MG/ML Topical Cream" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module dermatitis
* $RXN#979092 "Hydroxychloroquine Sulfate 200 MG Oral Tablet" // Synthea module medications
* $RXN#198405 "Ibuprofen 100 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_pain_reliever
* $RXN#310965 "Ibuprofen 200 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_pain_reliever
* $RXN#206905 "Ibuprofen 400 MG Oral Tablet [Ibu]" // Synthea module prescribing_opioids_for_chronic_pain_and_treatment_of_oud
* $RXN#646250 "Implanon 68 MG Drug Implant" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#106892 "insulin isophane, human 70 UNT/ML / insulin, regular, human 30 UNT/ML Injectable Suspension [Humulin]" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module medications, metabolic_syndrome_care
* $RXN#865098 "Insulin Lispro 100 UNT/ML Injectable Solution [Humalog]" // Synthea module medications, metabolic_syndrome_care
* $RXN#311034 "insulin, regular, human 100 UNT/ML Injectable Solution" // Synthea module or_labs_meds
* $RXN#1160499 "IV antibiotic Vancomycin" // Synthea module cystic_fibrosis
* $RXN#1649485 "ivabradine 5 MG Oral Tablet" // Synthea module chf_meds_hfref_nyha2, chf_meds_hfref_nyha3
* $RXN#1655927 "Ivacaftor" // Synthea module cystic_fibrosis
* $RXN#757594 "Jolivette 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#1243052 "Kalydeco 150 MG Oral Tablet" // Synthea module cystic_fibrosis
* $RXN#1856546 "Kyleena 19.5 MG Intrauterine System" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module intrauterine_device
* $RXN#200082 "lamivudine 150 MG / zidovudine 300 MG Oral Tablet" // Synthea module art_sequence_1997_2002, art_sequence_2003_2005
* $RXN#2003249 "lamivudine 300 MG / tenofovir disoproxil fumarate 300 MG Oral Tablet" // Synthea module art_sequence_2015
* $RXN#349491 "lamivudine 300 MG Oral Tablet" // Synthea module art_sequence_1995_1996, art_sequence_1997_2002, art_sequence_2003_2005
* $RXN#672149 "lapatinib 250 MG Oral Tablet" // Synthea module hormonetherapy_breast
* $RXN#200064 "letrozole 2.5 MG Oral Tablet" // Synthea module breast_cancer, hormonetherapy_breast
* $RXN#1803932 "Leucovorin 100 MG Injection" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module colorectal_cancer
* $RXN#197862 "leucovorin 25 MG Oral Tablet" // Synthea module hiv_oi_prophylaxis
* $RXN#242754 "levalbuterol 0.417 MG/ML Inhalation Solution" // Synthea module emergency_inhaler
* $RXN#199885 "levofloxacin 500 MG Oral Tablet" // Synthea module acute_myeloid_leukemia
* $RXN#1366342 "Levonorgestrel 0.00354 MG/HR [Norplant]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#1366343 "Levonorgestrel 0.00354 MG/HR Drug Implant" // Synthea module implant_contraceptive
* $RXN#748879 "Levora 0.15/30 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#1605257 "Liletta 52 MG Intrauterine System" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module intrauterine_device
* $RXN#311372 "Loratadine 10 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#665078 "Loratadine 5 MG Chewable Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#197903 "lovastatin 10 MG Oral Tablet" // Synthea module statin
* $RXN#197904 "lovastatin 20 MG Oral Tablet" // Synthea module statin
* $RXN#197905 "lovastatin 40 MG Oral Tablet" // Synthea module statin
* $RXN#235389 "Mestranol / Norethynodrel" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#575020 "Methotrexate 10 MG [Trexall]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#105586 "Methotrexate 10 MG Oral Tablet" // generated-sample-data R4/SY; Synthea module rheumatoid_arthritis
* $RXN#105585 "Methotrexate 2.5 MG Oral Tablet" // Synthea module rheumatoid_arthritis
* $RXN#833137 "Milnacipran hydrochloride 100 MG [Savella]" // Synthea module fibromyalgia
* $RXN#833135 "Milnacipran hydrochloride 100 MG Oral Tablet" // Synthea module fibromyalgia
* $RXN#807283 "Mirena 52 MG Intrauterine System" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module intrauterine_device
* $RXN#1191222 "naloxone hydrochloride 0.4 MG/ML Injectable Solution" // Synthea module prescribing_opioids_for_chronic_pain_and_treatment_of_oud
* $RXN#198014 "Naproxen 500 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY, STU-3/SMART; Synthea module fibromyalgia, gout, rheumatoid_arthritis
* $RXN#849727 "Naproxen sodium 220 MG [Aleve]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#849574 "Naproxen sodium 220 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module lupus, osteoarthritis, otc_pain_reliever
* $RXN#849437 "Naproxen sodium 550 MG [Anaprox]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#978950 "Natazia 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#2123111 "NDA020503 200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler" // Synthea module admission
* $RXN#746763 "NDA020503 200 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler [Proventil]" // Synthea module emergency_inhaler
* $RXN#801095 "NDA020983 60 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler [Ventolin]" // Synthea module emergency_inhaler
* $RXN#1940648 "neratinib 40 MG Oral Tablet" // Synthea module hormonetherapy_breast
* $RXN#1111011 "Nexplanon 68 MG Drug Implant" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#198031 "nicotine 7 MG/Day 24HR Transdermal System" // shared ehr-charts; generated-sample-data R4/SY; Synthea module veteran_substance_abuse_treatment
* $RXN#568530 "Nitrofurantoin 5 MG/ML [Furadantin]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#311989 "Nitrofurantoin 5 MG/ML Oral Suspension" // generated-sample-data R4/SY; Synthea module urinary_tract_infections
* $RXN#1648755 "nitrofurantoin, macrocrystals 25 MG / nitrofurantoin, monohydrate 75 MG Oral Capsule" // Synthea module abx_tx
* $RXN#1648756 "nitrofurantoin, macrocrystals 25 MG / nitrofurantoin, monohydrate 75 MG Oral Capsule" // Synthea module abx_tx
* $RXN#1648767 "NITROFURANTOIN, MACROCRYSTALS 50 MG [Macrodantin]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#311995 "NITROFURANTOIN, MACROCRYSTALS 50 MG Oral Capsule" // generated-sample-data R4/SY; Synthea module urinary_tract_infections
* $RXN#198039 "Nitroglycerin 0.4 MG Sublingual Tablet" // generated-sample-data STU-3/SMART; Synthea module acs_arrival_medications
* $RXN#564666 "Nitroglycerin 0.4 MG/ACTUAT [Nitrolingual]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#705129 "Nitroglycerin 0.4 MG/ACTUAT Mucosal Spray" // shared ehr-charts; generated-sample-data R4/SY; Synthea module stable_ischemic_heart_disease
* $RXN#749882 "Norinyl 1+50 28 Day Pack" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#1367439 "NuvaRing 0.12/0.015 MG per 24HR 21 Day Vaginal System" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module ring_contraceptive
* $RXN#749785 "Ortho Tri-Cyclen 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#575971 "oxaliplatin 5 MG/ML [Eloxatin]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#583214 "PACLitaxel 100 MG Injection" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module breast_cancer, chemotherapy_breast, lung_cancer
* $RXN#1601380 "palbociclib 100 MG Oral Capsule" // Synthea module hormonetherapy_breast
* $RXN#210856 "Pancreatin 4X 600 MG Oral Tablet" // Synthea module cystic_fibrosis
* $RXN#198767 "Pancreatin 600 MG Oral Tablet" // Synthea module cystic_fibrosis
* $RXN#105078 "Penicillin G 375 MG/ML Injectable Solution" // Synthea module ear_infection_antibiotic
* $RXN#834060 "Penicillin V Potassium 250 MG" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#834061 "Penicillin V Potassium 250 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY; Synthea module sore_throat
* $RXN#834101 "Penicillin V Potassium 500 MG" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#834102 "Penicillin V Potassium 500 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY, STU-3/SMART; Synthea module sore_throat
* $RXN#1094108 "Phenazopyridine hydrochloride 100 MG [Pyridium]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#1094107 "Phenazopyridine hydrochloride 100 MG Oral Tablet" // generated-sample-data R4/SY; Synthea module urinary_tract_infections
* $RXN#1659131 "piperacillin 2000 MG / tazobactam 250 MG Injection" // Synthea module sepsis
* $RXN#1659149 "Piperacillin 4000 MG / tazobactam 500 MG Injection" // generated-sample-data R4/SY; Synthea module admission, gallstones
* $RXN#861646 "pitavastatin calcium 1 MG Oral Tablet [Livalo]" // Synthea module statin
* $RXN#861650 "pitavastatin calcium 2 MG Oral Tablet [Livalo]" // Synthea module statin
* $RXN#861654 "pitavastatin calcium 4 MG Oral Tablet [Livalo]" // Synthea module statin
* $RXN#855812 "prasugrel 10 MG Oral Tablet" // Synthea module acs_antiplatelet, acs_discharge_meds
* $RXN#904458 "pravastatin sodium 10 MG Oral Tablet" // Synthea module statin
* $RXN#904467 "pravastatin sodium 20 MG Oral Tablet" // Synthea module statin
* $RXN#904475 "pravastatin sodium 40 MG Oral Tablet" // Synthea module statin
* $RXN#904477 "pravastatin sodium 40 MG Oral Tablet [Pravachol]" // Synthea module statin
* $RXN#904481 "pravastatin sodium 80 MG Oral Tablet" // Synthea module statin
* $RXN#567645 "predniSONE 2.5 MG [Deltasone]" // Synthea module lupus, rheumatoid_arthritis
* $RXN#312615 "Prednisone 20 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module lupus, rheumatoid_arthritis
* $RXN#312617 "predniSONE 5 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module severe_allergic_reaction
* $RXN#745752 "ProAir HFA" // generated-sample-data STU-3/SMART; Synthea module emergency_inhaler
* $RXN#205532 "Pulmozyme (Dornase Alfa)" // Synthea module cystic_fibrosis
* $RXN#198182 "pyrimethamine 25 MG Oral Tablet" // Synthea module hiv_oi_prophylaxis
* $RXN#744842 "raltegravir 400 MG Oral Tablet" // Synthea module art_sequence_2006_2014, art_sequence_2015
* $RXN#2284960 "remdesivir 100 MG Injection" // Synthea module medications
* $RXN#763138 "reteplase 10 UNT Injection" // Synthea module stemi_fibrinolytic
* $RXN#1873983 "ribociclib 200 MG Oral Tablet" // Synthea module hormonetherapy_breast
* $RXN#860182 "rimabotulinumtoxinB 5000 UNT/ML [Myobloc]" // Synthea module cerebral_palsy
* $RXN#1234995 "Rocuronium bromide 10 MG/ML Injectable Solution" // generated-sample-data R4/SY; Synthea module general_anesthesia
* $RXN#859747 "rosuvastatin calcium 10 MG Oral Tablet" // Synthea module statin
* $RXN#859751 "rosuvastatin calcium 20 MG Oral Tablet" // Synthea module statin
* $RXN#859753 "rosuvastatin calcium 20 MG Oral Tablet [Crestor]" // generated-sample-data STU-3/SMART; Synthea module statin
* $RXN#859419 "rosuvastatin calcium 40 MG Oral Tablet" // Synthea module statin
* $RXN#859421 "rosuvastatin calcium 40 MG Oral Tablet [Crestor]" // Synthea module statin
* $RXN#859424 "rosuvastatin calcium 5 MG Oral Tablet" // Synthea module statin
* $RXN#859426 "rosuvastatin calcium 5 MG Oral Tablet [Crestor]" // Synthea module statin
* $RXN#749762 "Seasonique 91 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#312938 "Sertraline 100 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module veteran_ptsd
* $RXN#328670 "Sertraline 100MG" // shared ehr-charts; generated-sample-data R4/SY; Synthea module veteran_ptsd
* $RXN#314231 "Simvastatin 10 MG Oral Tablet" // Synthea module statin, veteran_hyperlipidemia
* $RXN#312961 "Simvastatin 20 MG Oral Tablet" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SMART, STU-3/SY; Synthea module stable_ischemic_heart_disease, statin
* $RXN#198211 "Simvastatin 40 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module statin
* $RXN#312962 "simvastatin 5 MG Oral Tablet" // Synthea module statin
* $RXN#200345 "Simvastatin 80 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module statin
* $RXN#316672 "Simvistatin 10 MG" // generated-sample-data R4/SY; Synthea module veteran_hyperlipidemia
* $RXN#360110 "Sirolimus 2 MG Oral Tablet" // Synthea module medications
* $RXN#313002 "Sodium Chloride 9 MG/ML Injectable Solution" // generated-sample-data R4/SY; Synthea module gallstones
* $RXN#313110 "stavudine 40 MG Oral Capsule" // Synthea module art_sequence_1987_1994, art_sequence_1995_1996, art_sequence_1997_2002
* $RXN#198334 "sulfamethoxazole 400 MG / trimethoprim 80 MG Oral Tablet" // Synthea module hiv_oi_prophylaxis
* $RXN#198335 "sulfamethoxazole 800 MG / trimethoprim 160 MG Oral Tablet" // Synthea module abx_tx, hiv_oi_prophylaxis
* $RXN#313185 "Tacrine 10 MG Oral Capsule" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module dementia
* $RXN#198240 "Tamoxifen 10 MG Oral Tablet" // generated-sample-data STU-3/SMART; Synthea module breast_cancer, hormonetherapy_breast
* $RXN#313212 "tenecteplase 50 MG Injection" // Synthea module stemi_fibrinolytic
* $RXN#349251 "tenofovir disoproxil fumarate 300 MG Oral Tablet" // Synthea module art_sequence_2003_2005, art_sequence_2006_2014, art_sequence_2015
* $RXN#141918 "Terfenadine 60 MG Oral Tablet" // generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module otc_antihistamine
* $RXN#1116635 "ticagrelor 90 MG Oral Tablet" // Synthea module acs_antiplatelet, acs_discharge_meds
* $RXN#313428 "Toremifene 60 MG Oral Tablet" // Synthea module breast_cancer
* $RXN#883826 "Tranexamic Acid 650 MG Oral Tablet" // Synthea module medications
* $RXN#905269 "Trihexyphenidyl Hydrochloride 2 MG Oral Tablet" // Synthea module cerebral_palsy
* $RXN#751905 "Trinessa 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#1807513 "vancomycin 1000 MG Injection" // Synthea module admission
* $RXN#313572 "Vancomycin 50 MG/ML Injectable Solution" // Synthea module cystic_fibrosis
* $RXN#859088 "Ventolin HFA (200 actuations)" // generated-sample-data STU-3/SMART; Synthea module emergency_inhaler
* $RXN#1946840 "Verzenio 100 MG Oral Tablet" // Synthea module hormonetherapy_breast
* $RXN#2001499 "Vitamin B 12 5 MG/ML Injectable Solution" // shared ehr-charts; generated-sample-data R4/SY; Synthea module anemia_sub
* $RXN#855332 "Warfarin Sodium 5 MG Oral Tablet" // shared ehr-charts; generated-sample-data R4/SY; Synthea module antithrombotic, atrial_fibrillation
* $RXN#1536586 "Xulane 150/35 MCG/Day Weekly Transdermal System" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#748856 "Yaz 28 Day Pack" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module oral_contraceptive
* $RXN#313760 "zalcitabine 0.75 MG Oral Tablet" // Synthea module art_sequence_1987_1994, art_sequence_1995_1996, art_sequence_1997_2002
* $RXN#199663 "zidovudine 300 MG Oral Tablet" // Synthea module art_sequence_1987_1994, art_sequence_1995_1996, art_sequence_1997_2002
* $RXN#993503 "12 HR bupropion hydrochloride 100 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#993518 "12 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#993536 "12 HR bupropion hydrochloride 200 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#745813 "120 ACTUAT Budesonide 0.08 MG/ACTUAT / formoterol 0.0045 MG/ACTUAT Metered Dose Inhaler [Symbicort 80/4.5]" // generated-sample-data STU-3/SMART
* $RXN#752370 "120 ACTUAT Triamcinolone 0.055 MG/ACTUAT Nasal Inhaler [Nasacort]" // generated-sample-data STU-3/SMART
* $RXN#403917 "24 HR Bupropion 150 MG Extended Release Tablet" // generated-sample-data STU-3/SMART
* $RXN#845660 "24 HR Bupropion 150 MG Extended Release Tablet [Budeprion]" // generated-sample-data STU-3/SMART
* $RXN#993550 "24 HR bupropion hydrobromide 174 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#993567 "24 HR bupropion hydrobromide 348 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#993681 "24 HR bupropion hydrobromide 522 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#993541 "24 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#993557 "24 HR bupropion hydrochloride 300 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1232585 "24 HR bupropion hydrochloride 450 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#790264 "24 HR desvenlafaxine 100 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#790288 "24 HR desvenlafaxine 50 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1874553 "24 HR desvenlafaxine succinate 100 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1607617 "24 HR desvenlafaxine succinate 25 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1874559 "24 HR desvenlafaxine succinate 50 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#903873 "24 HR fluvoxamine maleate 100 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#903879 "24 HR fluvoxamine maleate 150 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#310489 "24 HR Glipizide 2.5 MG Extended Release Tablet" // generated-sample-data STU-3/SMART
* $RXN#1433217 "24 HR levomilnacipran 120 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1433227 "24 HR levomilnacipran 20 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1433233 "24 HR levomilnacipran 40 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1433239 "24 HR levomilnacipran 80 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738803 "24 HR paroxetine hydrochloride 12.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738805 "24 HR paroxetine hydrochloride 25 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738807 "24 HR paroxetine hydrochloride 37.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#2605950 "24 HR venlafaxine 112.5 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313581 "24 HR venlafaxine 150 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#808744 "24 HR venlafaxine 150 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#808748 "24 HR venlafaxine 225 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313583 "24 HR venlafaxine 37.5 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#808751 "24 HR venlafaxine 37.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#729929 "24 HR venlafaxine 75 MG Extended Release Capsule [Effexor]" // generated-sample-data STU-3/SMART
* $RXN#313585 "24 HR venlafaxine 75 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#808753 "24 HR venlafaxine 75 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#3639 "3639 [BN]" // generated-sample-data DSTU-2/CUSTOM
* $RXN#896235 "60 ACTUAT Fluticasone propionate 0.045 MG/ACTUAT / salmeterol 0.021 MG/ACTUAT Metered Dose Inhaler [Advair]" // generated-sample-data STU-3/SMART
* $RXN#569998 "Acetaminophen 325 MG [Tylenol]" // generated-sample-data STU-3/SMART
* $RXN#1169923 "ActoPlusMet 500/15mg" // generated-sample-data STU-3/SMART
* $RXN#896185 "Advair 100/50" // generated-sample-data STU-3/SMART
* $RXN#746735 "Advair discus 250/50" // generated-sample-data STU-3/SMART
* $RXN#573621 "Albuterol 0.09 MG/ACTUAT [Proventil]" // generated-sample-data STU-3/SMART
* $RXN#617264 "Alendronate 70 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#215098 "Alesse" // generated-sample-data STU-3/SMART
* $RXN#997489 "Allegra" // generated-sample-data STU-3/SMART
* $RXN#197320 "Allopurinol Tablet 300mg" // generated-sample-data STU-3/SMART
* $RXN#799040 "Alvesco Metered Dose Inhaler 80mcg/puff" // generated-sample-data STU-3/SMART
* $RXN#617993 "Amoxicillin 120 MG/ML / clavulanate potassium 8.58 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#313797 "Amoxicillin 25 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#617423 "Amoxicillin 40 MG/ML / Clavulanate 5.7 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#313850 "Amoxicillin 40 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#239191 "Amoxicillin 50 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#308189 "Amoxicillin 80 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#308194 "Amoxicillin 875 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#329066 "Amoxicillin 875mg" // generated-sample-data STU-3/SMART
* $RXN#151124 "anastrozole 1 MG Oral Tablet [Arimidex]" // generated-sample-data STU-3/SMART
* $RXN#753482 "Apri 28 Day Pack" // generated-sample-data STU-3/SMART
* $RXN#1362081 "Aspirin / Dipyridamole Oral Capsule [Aggrenox]" // generated-sample-data DSTU-2/CUSTOM
* $RXN#1189780 "Aspirin 81 MG [Ecotrin]" // generated-sample-data STU-3/SMART
* $RXN#352318 "atomoxetine 18 MG Oral Capsule [Strattera]" // generated-sample-data STU-3/SMART
* $RXN#352319 "atomoxetine 25 MG Oral Capsule [Strattera]" // generated-sample-data STU-3/SMART
* $RXN#617317 "Atorvastatin 20 MG [Lipitor]" // generated-sample-data DSTU-2/CUSTOM
* $RXN#617318 "atorvastatin 20 MG Oral Tablet [Lipitor]" // generated-sample-data STU-3/SMART
* $RXN#597966 "Atorvastatin 20mg" // generated-sample-data STU-3/SMART
* $RXN#597983 "Atorvastatin 40mg" // generated-sample-data STU-3/SMART
* $RXN#262095 "atorvastatin 80 MG Oral Tablet [Lipitor]" // generated-sample-data STU-3/SMART
* $RXN#824191 "Augmentin 875mg" // generated-sample-data STU-3/SMART
* $RXN#211307 "Azithromycin 20 MG/ML Oral Suspension [Zithromax]" // generated-sample-data STU-3/SMART
* $RXN#284544 "Benzoyl Peroxide 0.05 MG/MG / Clindamycin 0.01 MG/MG Topical Gel [Benzaclin]" // generated-sample-data STU-3/SMART
* $RXN#285128 "bimatoprost 0.3 MG/ML Ophthalmic Solution [Lumigan]" // generated-sample-data STU-3/SMART
* $RXN#1116639 "Brilinta Tablet 90mg" // generated-sample-data STU-3/SMART
* $RXN#42347 "bupropion (ingredient)" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#993687 "bupropion hydrochloride 100 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#993691 "bupropion hydrochloride 75 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1544918 "Bydureon 2mg per 0.65 ml prefilled pen" // generated-sample-data STU-3/SMART
* $RXN#411110 "Calcium Acetate 500mg" // generated-sample-data STU-3/SMART
* $RXN#40048 "Carboplatin [BN]" // generated-sample-data DSTU-2/CUSTOM
* $RXN#197449 "Cefaclor 500 MG Oral Capsule" // generated-sample-data STU-3/SMART
* $RXN#309054 "Cefdinir 25 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#261091 "cefdinir 25 MG/ML Oral Suspension [Omnicef]" // generated-sample-data STU-3/SMART
* $RXN#309094 "Ceftriaxone 500mg" // generated-sample-data STU-3/SMART
* $RXN#309098 "Cefuroxime 500 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#213469 "Celebrex 200mg" // generated-sample-data STU-3/SMART
* $RXN#309114 "Cephalexin 500 MG Oral Capsule" // generated-sample-data STU-3/SMART
* $RXN#210596 "Cetirizine 10 MG Oral Tablet [Zyrtec]" // generated-sample-data STU-3/SMART
* $RXN#637189 "Chantix 1mg" // generated-sample-data STU-3/SMART
* $RXN#795735 "Chantix Continuing Months Of Therapy Pack" // generated-sample-data STU-3/SMART
* $RXN#795737 "Chantix First Month of Therapy Pack" // generated-sample-data STU-3/SMART
* $RXN#834127 "chlorhexidine gluconate 1.2 MG/ML Mouthwash" // generated-sample-data STU-3/SMART
* $RXN#402097 "Cialis 20mg" // generated-sample-data STU-3/SMART
* $RXN#404630 "Ciprofloxacin 3 MG/ML / Dexamethasone 1 MG/ML Otic Suspension [Ciprodex]" // generated-sample-data STU-3/SMART
* $RXN#2556 "citalopram (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#283672 "citalopram 10 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#309313 "citalopram 2 MG/ML Oral Solution" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#200371 "citalopram 20 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#2591786 "citalopram 30 MG Oral Capsule" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#309314 "citalopram 40 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#213169 "clopidogrel 75 MG Oral Tablet [Plavix]" // generated-sample-data STU-3/SMART
* $RXN#309367 "Clotrimazole 10 MG/ML Topical Cream" // generated-sample-data STU-3/SMART
* $RXN#828348 "Cyclobenzaprine hydrochloride 10 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#3002 "Cyclophosphamide [BN]" // generated-sample-data DSTU-2/CUSTOM
* $RXN#204135 "Desonide 0.0005 MG/MG Topical Ointment" // generated-sample-data STU-3/SMART
* $RXN#197574 "Desoximetasone 2.5 MG/ML Topical Cream" // generated-sample-data STU-3/SMART
* $RXN#734064 "desvenlafaxine (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#197582 "Dexamethasone 4 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#855918 "Diclofenac 75 MG / Misoprostol 0.2 MG Enteric Coated Tablet [Arthrotec 75/200]" // generated-sample-data STU-3/SMART
* $RXN#855635 "Diclofenac Sodium 0.01 MG/MG Topical Gel [Voltaren]" // generated-sample-data STU-3/SMART
* $RXN#197606 "Digoxin 0.25 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#309889 "Digoxin 0.25 MG Oral Tablet [Lanoxin]" // generated-sample-data STU-3/SMART
* $RXN#313960 "Diphenhydramine 2.5 MG/ML Oral Solution [Diphen]" // generated-sample-data STU-3/SMART
* $RXN#153357 "donepezil 10 MG Oral Tablet [Aricept]" // generated-sample-data STU-3/SMART
* $RXN#199026 "Doxycycline 100 MG Oral Capsule" // generated-sample-data STU-3/SMART
* $RXN#197633 "Doxycycline 100 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#72625 "duloxetine (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#596930 "duloxetine 30 MG Delayed Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#616402 "duloxetine 40 MG Delayed Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#596934 "duloxetine 60 MG Delayed Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#615186 "duloxetine 60 MG Enteric Coated Capsule [Cymbalta]" // generated-sample-data STU-3/SMART
* $RXN#1367410 "Ergocalciferol Capsule 50,000 iu" // generated-sample-data STU-3/SMART
* $RXN#321988 "escitalopram (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#351285 "escitalopram 1 MG/ML Oral Solution" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#351249 "escitalopram 5 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#349332 "Escitalopram Tablet 10mg" // generated-sample-data STU-3/SMART
* $RXN#351250 "Escitalopram Tablet 20mg" // generated-sample-data STU-3/SMART
* $RXN#150840 "Estrogens, Conjugated (USP) 0.625 MG Oral Tablet [Premarin]" // generated-sample-data STU-3/SMART
* $RXN#202301 "Estrogens, Conjugated (USP) 1.25 MG Oral Tablet [Premarin]" // generated-sample-data STU-3/SMART
* $RXN#285004 "Etodolac 400 MG Extended Release Tablet" // generated-sample-data STU-3/SMART
* $RXN#258494 "Exemestane [BN]" // generated-sample-data DSTU-2/CUSTOM
* $RXN#543354 "ezetimibe 10 MG / Simvastatin 40 MG Oral Tablet [Vytorin]" // generated-sample-data STU-3/SMART
* $RXN#198382 "famciclovir 500 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#323925 "Ferrous gluconate 325mg" // generated-sample-data STU-3/SMART
* $RXN#635969 "ferrous sulfate 325 MG [Feosol]" // generated-sample-data STU-3/SMART
* $RXN#310333 "fexofenadine 180 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#577208 "Fish Oil Capsule 1000mg" // generated-sample-data STU-3/SMART
* $RXN#1169778 "Flomax 0.4 mg" // generated-sample-data STU-3/SMART
* $RXN#896031 "Flovent 100mcg/inh" // generated-sample-data STU-3/SMART
* $RXN#4493 "fluoxetine (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#310384 "fluoxetine 10 MG Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313990 "fluoxetine 10 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#248642 "fluoxetine 20 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#310386 "fluoxetine 4 MG/ML Oral Solution" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313989 "fluoxetine 40 MG Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1190110 "fluoxetine 60 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313995 "fluoxetine 90 MG Delayed Release Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#42355 "fluvoxamine (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#903884 "fluvoxamine maleate 100 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#903887 "fluvoxamine maleate 25 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#903891 "fluvoxamine maleate 50 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#153843 "glimepiride 1 MG Oral Tablet [Amaryl]" // generated-sample-data STU-3/SMART
* $RXN#199246 "glimepiride 2 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#153591 "glimepiride 2 MG Oral Tablet [Amaryl]" // generated-sample-data STU-3/SMART
* $RXN#199247 "glimepiride 4 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#310893 "Hydrocortisone 25 MG/ML / pramoxine 10 MG/ML Topical Cream" // generated-sample-data STU-3/SMART
* $RXN#351396 "Hydrocortisone 25 MG/ML Rectal Cream [Proctozone HC]" // generated-sample-data STU-3/SMART
* $RXN#310942 "Hydroxyzine 25 MG Oral Capsule" // generated-sample-data STU-3/SMART
* $RXN#197803 "Ibuprofen 20 MG/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#197806 "Ibuprofen 600 MG Oral Tablet" // generated-sample-data DSTU-2/CUSTOM
* $RXN#197807 "Ibuprofen Capsule 800mg" // generated-sample-data STU-3/SMART
* $RXN#381056 "Isosorbide Dinitrate 10 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#1043582 "Kombiglyze XR Tablet 5/500mg" // generated-sample-data STU-3/SMART
* $RXN#206206 "lansoprazole 30 MG Enteric Coated Capsule [Prevacid]" // generated-sample-data STU-3/SMART
* $RXN#316133 "Leflunomide 10 MILLIGRAM In 1 TABLET ORAL TABLET, FILM COATED" // generated-sample-data STU-3/SMART
* $RXN#847241 "Levemir Flexpen" // generated-sample-data STU-3/SMART
* $RXN#211816 "Levofloxacin 500 MG Oral Tablet [Levaquin]" // generated-sample-data STU-3/SMART
* $RXN#352272 "Lexapro 10mg" // generated-sample-data STU-3/SMART
* $RXN#6448 "lithium (ingredient)" // WEAK: hand-written name map only, public code search, file 68916669323 (that file has other wrong codes)
* $RXN#750244 "Low-Ogestrel 28 Day Pack" // generated-sample-data STU-3/SMART
* $RXN#539712 "Macrobid 100mg" // generated-sample-data STU-3/SMART
* $RXN#311470 "Meclizine 25 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#104112 "mesalamine 400 MG Enteric Coated Tablet [Asacol]" // generated-sample-data STU-3/SMART
* $RXN#880853 "Metamucil Sugar-Free" // generated-sample-data STU-3/SMART
* $RXN#861771 "Metformin 1000 MG / sitagliptin 50 MG Oral Tablet [Janumet 50/1000]" // generated-sample-data STU-3/SMART
* $RXN#861007 "Metformin 500 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#860981 "Metformin 750 MG Extended Release Tablet" // generated-sample-data STU-3/SMART
* $RXN#860976 "Metformin hydrochloride 500 MG [Glucophage]" // generated-sample-data STU-3/SMART
* $RXN#860996 "Metformin XR Tablet 1000mg" // generated-sample-data STU-3/SMART
* $RXN#762675 "Methylprednisolone 4 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#259966 "Methylprednisolone 4 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#104884 "Metoclopramide 1 MG/ML Oral Solution" // generated-sample-data STU-3/SMART
* $RXN#572018 "Metrocream 0.75%" // generated-sample-data STU-3/SMART
* $RXN#218344 "Metrogel-Vaginal" // generated-sample-data STU-3/SMART
* $RXN#314106 "Metronidazole 250 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#311681 "Metronidazole 500 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#588250 "milnacipran (ingredient)" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#833141 "milnacipran hydrochloride 12.5 MG Oral Tablet" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#833147 "milnacipran hydrochloride 25 MG Oral Tablet" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#833144 "milnacipran hydrochloride 50 MG Oral Tablet" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#311753 "mometasone furoate 1 MG/ML Topical Cream" // generated-sample-data STU-3/SMART
* $RXN#153892 "montelukast 10 MG Oral Tablet [Singulair]" // generated-sample-data STU-3/SMART
* $RXN#261339 "moxifloxacin 400 MG Oral Tablet [Avelox]" // generated-sample-data STU-3/SMART
* $RXN#404473 "moxifloxacin 5 MG/ML Ophthalmic Solution [Vigamox]" // generated-sample-data STU-3/SMART
* $RXN#812178 "multivitamin" // generated-sample-data STU-3/SMART
* $RXN#106346 "Mupirocin 0.02 MG/MG Topical Ointment" // generated-sample-data STU-3/SMART
* $RXN#746201 "Nasonex Nasal Inhaler" // generated-sample-data STU-3/SMART
* $RXN#311945 "Niacin 1000 MG Extended Release Tablet [Niaspan]" // generated-sample-data STU-3/SMART
* $RXN#311946 "Niacin 500 MG Extended Release Tablet [Niaspan]" // generated-sample-data STU-3/SMART
* $RXN#1098141 "Niacin ER Tablet 500mg" // generated-sample-data STU-3/SMART
* $RXN#311992 "Nitrofurantoin 100 MG Oral Capsule" // generated-sample-data STU-3/SMART
* $RXN#582620 "Nizatidine 15 MG/ML Oral Solution [Axid]" // generated-sample-data STU-3/SMART
* $RXN#847265 "Novolog Flexpen" // generated-sample-data STU-3/SMART
* $RXN#312055 "Nystatin 100000 UNT/ML Oral Suspension" // generated-sample-data STU-3/SMART
* $RXN#200329 "Omeprazole 40 MG Enteric Coated Capsule" // generated-sample-data STU-3/SMART
* $RXN#402014 "Omeprazole Delayed Release Tablet 20mg" // generated-sample-data STU-3/SMART
* $RXN#213199 "Omnicef 300mg" // generated-sample-data STU-3/SMART
* $RXN#56946 "Paclitaxel [BN]" // generated-sample-data DSTU-2/CUSTOM
* $RXN#314200 "pantoprazole 40 MG Enteric Coated Tablet" // generated-sample-data STU-3/SMART
* $RXN#284400 "pantoprazole 40 MG Enteric Coated Tablet [Protonix]" // generated-sample-data STU-3/SMART
* $RXN#32937 "paroxetine (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#1738483 "paroxetine hydrochloride 10 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#312242 "paroxetine hydrochloride 2 MG/ML Oral Suspension" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738495 "paroxetine hydrochloride 20 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738503 "paroxetine hydrochloride 30 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738511 "paroxetine hydrochloride 40 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738515 "paroxetine mesylate 10 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738519 "paroxetine mesylate 20 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738523 "paroxetine mesylate 30 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1738527 "paroxetine mesylate 40 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#1430122 "paroxetine mesylate 7.5 MG Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#312320 "Permethrin 10 MG/ML Topical Lotion" // generated-sample-data STU-3/SMART
* $RXN#198080 "Phenazopyridine 200 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#2532159 "PMDD fluoxetine 10 MG Oral Tablet" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#2532163 "PMDD fluoxetine 20 MG Oral Tablet" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#876193 "POLYETHYLENE GLYCOL 3350 17000 MG Powder for Oral Solution" // generated-sample-data DSTU-2/CUSTOM
* $RXN#312504 "Potassium Chloride 10 MEQ Extended Release Capsule" // generated-sample-data STU-3/SMART
* $RXN#199381 "potassium citrate 10 MEQ Extended Release Tablet" // generated-sample-data STU-3/SMART
* $RXN#859046 "Pramipexole 0.5 MG Oral Tablet [Mirapex]" // generated-sample-data STU-3/SMART
* $RXN#198145 "Prednisone 10 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#373585 "Prednisone Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#198365 "Prochlorperazine 10 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#312664 "Promethazine 25 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#755272 "Ranitidine 15 MG/ML Oral Solution [Zantac]" // generated-sample-data STU-3/SMART
* $RXN#198191 "Ranitidine 150 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#36437 "sertraline (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#208149 "Sertraline 100 MG Oral Tablet [Zoloft]" // generated-sample-data STU-3/SMART
* $RXN#410584 "sertraline 150 MG Oral Capsule" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#861064 "sertraline 20 MG/ML Oral Solution" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#251201 "sertraline 200 MG Oral Capsule" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#329212 "Sertraline 25 MG" // generated-sample-data DSTU-2/CUSTOM
* $RXN#312940 "sertraline 25 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#312941 "sertraline 50 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#213186 "sibutramine 10 MG Oral Capsule [Meridia]" // generated-sample-data STU-3/SMART
* $RXN#213271 "sildenafil 100 MG Oral Tablet [Viagra]" // generated-sample-data STU-3/SMART
* $RXN#999946 "Simcor (simvastatin/niacinER) Tablet 40/500mg" // generated-sample-data STU-3/SMART
* $RXN#565420 "Singulair 10mg" // generated-sample-data STU-3/SMART
* $RXN#1183694 "Singulair Pill" // generated-sample-data STU-3/SMART
* $RXN#1801289 "Smoking Cessation 12 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#2200168 "Sprinkle duloxetine 20 MG Delayed Release Oral Capsule" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#2200175 "Sprinkle duloxetine 30 MG Delayed Release Oral Capsule" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#2200178 "Sprinkle duloxetine 40 MG Delayed Release Oral Capsule" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#2200181 "Sprinkle duloxetine 60 MG Delayed Release Oral Capsule" // Canvas v2026 medication.py "Antidepressants" (VSAC)
* $RXN#208406 "Sulfamethoxazole 40 MG/ML / Trimethoprim 8 MG/ML Oral Suspension [Sulfatrim]" // generated-sample-data STU-3/SMART
* $RXN#707566 "Systane ophthalmic solution" // generated-sample-data STU-3/SMART
* $RXN#284497 "tazarotene 1 MG/ML Topical Cream [Tazorac]" // generated-sample-data STU-3/SMART
* $RXN#580261 "tiotropium 0.018 MG/ACTUAT Inhalant Powder [Spiriva]" // generated-sample-data STU-3/SMART
* $RXN#856377 "Trazodone 50 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#198305 "Triamcinolone 0.25 MG/ML Topical Cream" // generated-sample-data STU-3/SMART
* $RXN#106256 "Triamcinolone 1 MG/ML Topical Cream" // generated-sample-data STU-3/SMART
* $RXN#198342 "Urea 400 MG/ML Topical Cream" // generated-sample-data STU-3/SMART
* $RXN#352063 "valdecoxib 20 MG Oral Tablet [Bextra]" // generated-sample-data STU-3/SMART
* $RXN#39786 "venlafaxine (ingredient)" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#313580 "venlafaxine 100 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313582 "venlafaxine 25 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313584 "venlafaxine 37.5 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#314277 "venlafaxine 50 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313586 "venlafaxine 75 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#353534 "Ventolin HFA" // generated-sample-data STU-3/SMART
* $RXN#1086769 "vilazodone (ingredient)" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#801663 "Vitamin D3 2000 iu" // generated-sample-data STU-3/SMART
* $RXN#1092380 "Vitamin D3 Capsule 4000 iu" // generated-sample-data STU-3/SMART
* $RXN#240029 "Vitamin D3 Capsule 5000 iu" // generated-sample-data STU-3/SMART
* $RXN#1455099 "vortioxetine (ingredient)" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#855334 "Warfarin 5 MG Oral Tablet [Coumadin]" // generated-sample-data STU-3/SMART
* $RXN#855174 "Xyzal Tablet 5mg" // generated-sample-data STU-3/SMART
* $RXN#748857 "Yasmin 28 Day Pack" // generated-sample-data STU-3/SMART
* $RXN#352304 "Zetia Tablet 10mg" // generated-sample-data STU-3/SMART
* $RXN#1433249 "{2 (24 HR levomilnacipran 20 MG Extended Release Oral Capsule) / 26 (24 HR levomilnacipran 40 MG Extended Release Oral Capsule) } Pack" // Canvas v2026 medication.py "Antidepressant Medication" (VSAC)
* $RXN#2636817 "{2 (24 HR levomilnacipran 20 MG Extended Release Oral Capsule) / 5 (24 HR levomilnacipran 40 MG Extended Release Oral Capsule) } Pack" // Canvas v2026 medication.py "Antidepressant Medication" (VSAC)
* $RXN#877300 "{4 (Risedronate 35 MG Oral Tablet [Actonel]) } Pack [Actonel 35]" // generated-sample-data STU-3/SMART
* $KapIngredient#abemaciclib "abemaciclib"
* $KapIngredient#acetaminophen "acetaminophen"
* $KapIngredient#"ado-trastuzumab emtansine" "ado-trastuzumab emtansine"
* $KapIngredient#albuterol "albuterol"
* $KapIngredient#alendronate "alendronate"
* $KapIngredient#"alendronic acid" "alendronic acid"
* $KapIngredient#allopurinol "allopurinol"
* $KapIngredient#alteplase "alteplase"
* $KapIngredient#amiodarone "amiodarone"
* $KapIngredient#amoxicillin "amoxicillin"
* $KapIngredient#ampicillin "ampicillin"
* $KapIngredient#anakinra "anakinra"
* $KapIngredient#anastrozole "anastrozole"
* $KapIngredient#"artificial tears" "artificial tears"
* $KapIngredient#aspirin "aspirin"
* $KapIngredient#astemizole "astemizole"
* $KapIngredient#atomoxetine "atomoxetine"
* $KapIngredient#atorvastatin "atorvastatin"
* $KapIngredient#atovaquone "atovaquone"
* $KapIngredient#atropine "atropine"
* $KapIngredient#azithromycin "azithromycin"
* $KapIngredient#aztreonam "aztreonam"
* $KapIngredient#baricitinib "baricitinib"
* $KapIngredient#beclomethasone "beclomethasone"
* $KapIngredient#"benzoyl peroxide" "benzoyl peroxide"
* $KapIngredient#benztropine "benztropine"
* $KapIngredient#bictegravir "bictegravir"
* $KapIngredient#bimatoprost "bimatoprost"
* $KapIngredient#bivalirudin "bivalirudin"
* $KapIngredient#"botulinum toxin type a" "botulinum toxin type a"
* $KapIngredient#budesonide "budesonide"
* $KapIngredient#bupropion "bupropion"
* $KapIngredient#"calcium acetate" "calcium acetate"
* $KapIngredient#canagliflozin "canagliflozin"
* $KapIngredient#carboplatin "carboplatin"
* $KapIngredient#cefaclor "cefaclor"
* $KapIngredient#cefazolin "cefazolin"
* $KapIngredient#cefdinir "cefdinir"
* $KapIngredient#cefotaxime "cefotaxime"
* $KapIngredient#cefpodoxime "cefpodoxime"
* $KapIngredient#ceftriaxone "ceftriaxone"
* $KapIngredient#cefuroxime "cefuroxime"
* $KapIngredient#celecoxib "celecoxib"
* $KapIngredient#cephalexin "cephalexin"
* $KapIngredient#cetirizine "cetirizine"
* $KapIngredient#"chlorhexidine gluconate" "chlorhexidine gluconate"
* $KapIngredient#chloride "chloride"
* $KapIngredient#chloroquine "chloroquine"
* $KapIngredient#chlorpheniramine "chlorpheniramine"
* $KapIngredient#cholecalciferol "cholecalciferol"
* $KapIngredient#ciclesonide "ciclesonide"
* $KapIngredient#ciprofloxacin "ciprofloxacin"
* $KapIngredient#cisplatin "cisplatin"
* $KapIngredient#citalopram "citalopram"
* $KapIngredient#clavulanate "clavulanate"
* $KapIngredient#clindamycin "clindamycin"
* $KapIngredient#clopidogrel "clopidogrel"
* $KapIngredient#clotrimazole "clotrimazole"
* $KapIngredient#colchicine "colchicine"
* $KapIngredient#"conjugated estrogens" "conjugated estrogens"
* $KapIngredient#cyclobenzaprine "cyclobenzaprine"
* $KapIngredient#cyclophosphamide "cyclophosphamide"
* $KapIngredient#cyclosporine "cyclosporine"
* $KapIngredient#"cyclosporine, modified" "cyclosporine, modified"
* $KapIngredient#dapsone "dapsone"
* $KapIngredient#denosumab "denosumab"
* $KapIngredient#desogestrel "desogestrel"
* $KapIngredient#desonide "desonide"
* $KapIngredient#desoximetasone "desoximetasone"
* $KapIngredient#desvenlafaxine "desvenlafaxine"
* $KapIngredient#dexamethasone "dexamethasone"
* $KapIngredient#diclofenac "diclofenac"
* $KapIngredient#didanosine "didanosine"
* $KapIngredient#dienogest "dienogest"
* $KapIngredient#digoxin "digoxin"
* $KapIngredient#diphenhydramine "diphenhydramine"
* $KapIngredient#dipyridamole "dipyridamole"
* $KapIngredient#docetaxel "docetaxel"
* $KapIngredient#dolutegravir "dolutegravir"
* $KapIngredient#donepezil "donepezil"
* $KapIngredient#"dornase alfa" "dornase alfa"
* $KapIngredient#doxorubicin "doxorubicin"
* $KapIngredient#doxycycline "doxycycline"
* $KapIngredient#drospirenone "drospirenone"
* $KapIngredient#duloxetine "duloxetine"
* $KapIngredient#emtricitabine "emtricitabine"
* $KapIngredient#enoxaparin "enoxaparin"
* $KapIngredient#epirubicin "epirubicin"
* $KapIngredient#"epoetin alfa" "epoetin alfa"
* $KapIngredient#eptifibatide "eptifibatide"
* $KapIngredient#ergocalciferol "ergocalciferol"
* $KapIngredient#escitalopram "escitalopram"
* $KapIngredient#"estradiol valerate" "estradiol valerate"
* $KapIngredient#"ethinyl estradiol" "ethinyl estradiol"
* $KapIngredient#etodolac "etodolac"
* $KapIngredient#etonogestrel "etonogestrel"
* $KapIngredient#etoposide "etoposide"
* $KapIngredient#exemestane "exemestane"
* $KapIngredient#exenatide "exenatide"
* $KapIngredient#ezetimibe "ezetimibe"
* $KapIngredient#famciclovir "famciclovir"
* $KapIngredient#ferrous "ferrous"
* $KapIngredient#"ferrous gluconate" "ferrous gluconate"
* $KapIngredient#fexofenadine "fexofenadine"
* $KapIngredient#"fish oil" "fish oil"
* $KapIngredient#fluorouracil "fluorouracil"
* $KapIngredient#fluoxetine "fluoxetine"
* $KapIngredient#fluticasone "fluticasone"
* $KapIngredient#fluvoxamine "fluvoxamine"
* $KapIngredient#fondaparinux "fondaparinux"
* $KapIngredient#formoterol "formoterol"
* $KapIngredient#fosfomycin "fosfomycin"
* $KapIngredient#fulvestrant "fulvestrant"
* $KapIngredient#galantamine "galantamine"
* $KapIngredient#glimepiride "glimepiride"
* $KapIngredient#glipizide "glipizide"
* $KapIngredient#glycopyrrolate "glycopyrrolate"
* $KapIngredient#heparin "heparin"
* $KapIngredient#hyaluronidase-oysk "hyaluronidase-oysk"
* $KapIngredient#hydrocortisone "hydrocortisone"
* $KapIngredient#hydroxychloroquine "hydroxychloroquine"
* $KapIngredient#hydroxyzine "hydroxyzine"
* $KapIngredient#ibuprofen "ibuprofen"
* $KapIngredient#"insulin aspart" "insulin aspart"
* $KapIngredient#"insulin detemir" "insulin detemir"
* $KapIngredient#"insulin isophane, human" "insulin isophane, human"
* $KapIngredient#"insulin lispro" "insulin lispro"
* $KapIngredient#"insulin, regular, human" "insulin, regular, human"
* $KapIngredient#"isosorbide dinitrate" "isosorbide dinitrate"
* $KapIngredient#ivabradine "ivabradine"
* $KapIngredient#ivacaftor "ivacaftor"
* $KapIngredient#lamivudine "lamivudine"
* $KapIngredient#lansoprazole "lansoprazole"
* $KapIngredient#lapatinib "lapatinib"
* $KapIngredient#"leflunomide 10 milligram" "leflunomide 10 milligram"
* $KapIngredient#letrozole "letrozole"
* $KapIngredient#leucovorin "leucovorin"
* $KapIngredient#leuprolide "leuprolide"
* $KapIngredient#levalbuterol "levalbuterol"
* $KapIngredient#levocetirizine "levocetirizine"
* $KapIngredient#levofloxacin "levofloxacin"
* $KapIngredient#levomilnacipran "levomilnacipran"
* $KapIngredient#levonorgestrel "levonorgestrel"
* $KapIngredient#liraglutide "liraglutide"
* $KapIngredient#lithium "lithium"
* $KapIngredient#loratadine "loratadine"
* $KapIngredient#lovastatin "lovastatin"
* $KapIngredient#meclizine "meclizine"
* $KapIngredient#medroxyprogesterone "medroxyprogesterone"
* $KapIngredient#mesalamine "mesalamine"
* $KapIngredient#mestranol "mestranol"
* $KapIngredient#metformin "metformin"
* $KapIngredient#"metformin xr" "metformin xr"
* $KapIngredient#methotrexate "methotrexate"
* $KapIngredient#methylprednisolone "methylprednisolone"
* $KapIngredient#metoclopramide "metoclopramide"
* $KapIngredient#metronidazole "metronidazole"
* $KapIngredient#milnacipran "milnacipran"
* $KapIngredient#misoprostol "misoprostol"
* $KapIngredient#mometasone "mometasone"
* $KapIngredient#montelukast "montelukast"
* $KapIngredient#moxifloxacin "moxifloxacin"
* $KapIngredient#multivitamin "multivitamin"
* $KapIngredient#mupirocin "mupirocin"
* $KapIngredient#naloxone "naloxone"
* $KapIngredient#naproxen "naproxen"
* $KapIngredient#neratinib "neratinib"
* $KapIngredient#niacin "niacin"
* $KapIngredient#"niacin er" "niacin er"
* $KapIngredient#nicotine "nicotine"
* $KapIngredient#nitrofurantoin "nitrofurantoin"
* $KapIngredient#"nitrofurantoin, macrocrystals" "nitrofurantoin, macrocrystals"
* $KapIngredient#nitroglycerin "nitroglycerin"
* $KapIngredient#nizatidine "nizatidine"
* $KapIngredient#norelgestromin "norelgestromin"
* $KapIngredient#norethindrone "norethindrone"
* $KapIngredient#norethynodrel "norethynodrel"
* $KapIngredient#norgestimate "norgestimate"
* $KapIngredient#norgestrel "norgestrel"
* $KapIngredient#nystatin "nystatin"
* $KapIngredient#omeprazole "omeprazole"
* $KapIngredient#ondansetron "ondansetron"
* $KapIngredient#oxaliplatin "oxaliplatin"
* $KapIngredient#paclitaxel "paclitaxel"
* $KapIngredient#palbociclib "palbociclib"
* $KapIngredient#pamidronate "pamidronate"
* $KapIngredient#pancreatin "pancreatin"
* $KapIngredient#"pancreatin 4x" "pancreatin 4x"
* $KapIngredient#pantoprazole "pantoprazole"
* $KapIngredient#paroxetine "paroxetine"
* $KapIngredient#"penicillin g" "penicillin g"
* $KapIngredient#"penicillin v" "penicillin v"
* $KapIngredient#permethrin "permethrin"
* $KapIngredient#phenazopyridine "phenazopyridine"
* $KapIngredient#pioglitazone "pioglitazone"
* $KapIngredient#piperacillin "piperacillin"
* $KapIngredient#pitavastatin "pitavastatin"
* $KapIngredient#"polyethylene glycol 3350" "polyethylene glycol 3350"
* $KapIngredient#"potassium citrate" "potassium citrate"
* $KapIngredient#pramipexole "pramipexole"
* $KapIngredient#pramoxine "pramoxine"
* $KapIngredient#prasugrel "prasugrel"
* $KapIngredient#pravastatin "pravastatin"
* $KapIngredient#prednisone "prednisone"
* $KapIngredient#prochlorperazine "prochlorperazine"
* $KapIngredient#promethazine "promethazine"
* $KapIngredient#protamine "protamine"
* $KapIngredient#psyllium "psyllium"
* $KapIngredient#pyrimethamine "pyrimethamine"
* $KapIngredient#raltegravir "raltegravir"
* $KapIngredient#ranitidine "ranitidine"
* $KapIngredient#remdesivir "remdesivir"
* $KapIngredient#reteplase "reteplase"
* $KapIngredient#ribociclib "ribociclib"
* $KapIngredient#rilpivirine "rilpivirine"
* $KapIngredient#rimabotulinumtoxinb "rimabotulinumtoxinb"
* $KapIngredient#"rocuronium bromide" "rocuronium bromide"
* $KapIngredient#rosuvastatin "rosuvastatin"
* $KapIngredient#salmeterol "salmeterol"
* $KapIngredient#saxagliptin "saxagliptin"
* $KapIngredient#scopolamine "scopolamine"
* $KapIngredient#sertraline "sertraline"
* $KapIngredient#sibutramine "sibutramine"
* $KapIngredient#sildenafil "sildenafil"
* $KapIngredient#simvastatin "simvastatin"
* $KapIngredient#sirolimus "sirolimus"
* $KapIngredient#sitagliptin "sitagliptin"
* $KapIngredient#"smoking cessation 12 hr bupropion" "smoking cessation 12 hr bupropion"
* $KapIngredient#"sprinkle duloxetine" "sprinkle duloxetine"
* $KapIngredient#stavudine "stavudine"
* $KapIngredient#sulfamethoxazole "sulfamethoxazole"
* $KapIngredient#tacrine "tacrine"
* $KapIngredient#tacrolimus "tacrolimus"
* $KapIngredient#tadalafil "tadalafil"
* $KapIngredient#tamoxifen "tamoxifen"
* $KapIngredient#tamsulosin "tamsulosin"
* $KapIngredient#tazarotene "tazarotene"
* $KapIngredient#tazobactam "tazobactam"
* $KapIngredient#tenecteplase "tenecteplase"
* $KapIngredient#"tenofovir alafenamide" "tenofovir alafenamide"
* $KapIngredient#"tenofovir disoproxil" "tenofovir disoproxil"
* $KapIngredient#terfenadine "terfenadine"
* $KapIngredient#ticagrelor "ticagrelor"
* $KapIngredient#tiotropium "tiotropium"
* $KapIngredient#tirofiban "tirofiban"
* $KapIngredient#tocilizumab "tocilizumab"
* $KapIngredient#toremifene "toremifene"
* $KapIngredient#"tranexamic acid" "tranexamic acid"
* $KapIngredient#trastuzumab "trastuzumab"
* $KapIngredient#trazodone "trazodone"
* $KapIngredient#triamcinolone "triamcinolone"
* $KapIngredient#trihexyphenidyl "trihexyphenidyl"
* $KapIngredient#trimethoprim "trimethoprim"
* $KapIngredient#urea "urea"
* $KapIngredient#valdecoxib "valdecoxib"
* $KapIngredient#vancomycin "vancomycin"
* $KapIngredient#varenicline "varenicline"
* $KapIngredient#venlafaxine "venlafaxine"
* $KapIngredient#vilazodone "vilazodone"
* $KapIngredient#"vitamin b 12" "vitamin b 12"
* $KapIngredient#vortioxetine "vortioxetine"
* $KapIngredient#warfarin "warfarin"
* $KapIngredient#zalcitabine "zalcitabine"
* $KapIngredient#zidovudine "zidovudine"
* $KapIngredient#"zoledronic acid" "zoledronic acid"
* $KapIngredient#"} pack" "} pack"
