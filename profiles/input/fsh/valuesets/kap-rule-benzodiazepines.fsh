// clinical basis 2.6, WARN; NEVER tell patient to stop [S47,S45,S48,S49] good
ValueSet: KapRuleBenzodiazepinesVS
Id: kap-rule-benzodiazepines
Title: "Codes of the rule: Benzodiazepine"
Description: "What in a chart makes the rule benzodiazepines speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#596 "alprazolam" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#2356 "chlordiazepoxide" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#21241 "clobazam" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#2598 "clonazepam" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#2353 "clorazepate" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#3322 "diazepam" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6470 "lorazepam" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6960 "midazolam" // cpicpgx/cpic-schema drug.sql (RxNorm:6960)
* $RXN#7781 "oxazepam" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#1153378 "Clonazepam [Klonopin]" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module epilepsy
* $RXN#204892 "clonazePAM 0.25 MG Oral Tablet" // Synthea module epilepsy
* $RXN#197591 "Diazepam 5 MG Oral Tablet" // Synthea module epilepsy
* $RXN#309845 "Diazepam 5 MG/ML Injectable Solution" // Synthea module general_anesthesia
* $RXN#563026 "Diazepam [Valium]" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module epilepsy
* $RXN#238100 "Lorazepam 2 MG/ML Injectable Solution" // Synthea module general_anesthesia
* $RXN#311700 "Midazolam 1 MG/ML Injectable Solution" // generated-sample-data R4/SY; Synthea module general_anesthesia
* $RXN#197321 "alprazolam 1 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197322 "alprazolam 2 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#308047 "Alprazolam 0.25 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#308048 "alprazolam 0.5 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#308050 "alprazolam 1 MG/ML Oral Solution" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#433798 "24 HR alprazolam 0.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#433799 "24 HR alprazolam 2 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#433800 "24 HR alprazolam 1 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#433801 "24 HR alprazolam 3 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#485413 "alprazolam 0.25 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#485414 "alprazolam 1 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#485415 "alprazolam 0.5 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#485416 "alprazolam 2 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#856769 "amitriptyline hydrochloride 12.5 MG / chlordiazepoxide 5 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#856792 "amitriptyline hydrochloride 25 MG / chlordiazepoxide 10 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#889614 "chlordiazepoxide hydrochloride 5 MG / clidinium bromide 2.5 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#905369 "chlordiazepoxide hydrochloride 10 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#905495 "chlordiazepoxide hydrochloride 25 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#905505 "Chlordiazepoxide Hydrochloride 25 MG Oral Tablet" // generated-sample-data DSTU-2/CUSTOM
* $RXN#905516 "chlordiazepoxide hydrochloride 5 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1366192 "clobazam 2.5 MG/ML Oral Suspension" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#199450 "clobazam 10 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2058253 "clobazam 10 MG Oral Film" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2058254 "clobazam 20 MG Oral Film" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2058255 "clobazam 5 MG Oral Film" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#246172 "clobazam 20 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#427538 "clobazam 5 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#197527 "Clonazepam Tablet 0.5mg" // generated-sample-data STU-3/SMART
* $RXN#197528 "Clonazepam 1 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#197529 "clonazepam 2 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#349194 "clonazepam 0.125 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#349195 "clonazepam 0.25 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#349196 "clonazepam 1 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#349197 "clonazepam 2 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#349198 "clonazepam 0.5 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197464 "clorazepate dipotassium 15 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197465 "clorazepate dipotassium 3.75 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197466 "clorazepate dipotassium 7.5 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1807452 "2 ML diazepam 5 MG/ML Auto-Injector" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1807459 "2 ML diazepam 5 MG/ML Cartridge" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197589 "Diazepam 10 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#197590 "diazepam 2 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#2120550 "2 ML diazepam 5 MG/ML Prefilled Syringe" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#2272613 "diazepam 100 MG/ML Nasal Spray" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2272626 "diazepam 50 MG/ML Nasal Spray" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2272632 "diazepam 75 MG/ML Nasal Spray" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#309843 "diazepam 1 MG/ML Oral Solution" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#309844 "diazepam 5 MG/ML Oral Solution" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#801957 "0.5 ML diazepam 5 MG/ML Rectal Gel" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#801961 "2 ML diazepam 5 MG/ML Rectal Gel" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#801966 "4 ML diazepam 5 MG/ML Rectal Gel" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197653 "estazolam 1 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#197654 "estazolam 2 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1298088 "flurazepam hydrochloride 15 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1298091 "flurazepam hydrochloride 30 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1665188 "1 ML lorazepam 2 MG/ML Injection" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1665326 "1 ML lorazepam 4 MG/ML Injection" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197900 "lorazepam 0.5 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#197901 "Lorazepam 1 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#197902 "lorazepam 2 MG Oral Tablet" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#238101 "lorazepam 4 MG/ML Injectable Solution" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#2569564 "24 HR lorazepam 1 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2569573 "24 HR lorazepam 2 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2569577 "24 HR lorazepam 3 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2594600 "24 HR lorazepam 1.5 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Potentially Harmful Benzodiazepines for Older Adults" (VSAC)
* $RXN#311376 "lorazepam 2 MG/ML Oral Solution" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#317408 "lorazepam 4 MG/ML" // Canvas v2026 medication.py "Schedule IV Benzodiazepines" (VSAC)
* $RXN#763028 "1 ML lorazepam 2 MG/ML Cartridge" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#763029 "1 ML lorazepam 4 MG/ML Cartridge" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1551393 "2 ML midazolam 5 MG/ML Prefilled Syringe" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1551395 "1 ML midazolam 5 MG/ML Prefilled Syringe" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1666777 "2 ML midazolam 1 MG/ML Cartridge" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1666798 "2 ML midazolam 1 MG/ML Injection" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1666800 "5 ML midazolam 1 MG/ML Injection" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1666814 "1 ML midazolam 5 MG/ML Injection" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1666821 "1 ML midazolam 5 MG/ML Cartridge" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#1666823 "2 ML midazolam 5 MG/ML Injection" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#2173494 "midazolam 50 MG/ML Nasal Spray" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2541170 "50 ML midazolam 1 MG/ML Injection" // Canvas v2026 medication.py "Potentially Harmful Benzodiazepines for Older Adults" (VSAC)
* $RXN#2541171 "100 ML midazolam 1 MG/ML Injection" // Canvas v2026 medication.py "Potentially Harmful Benzodiazepines for Older Adults" (VSAC)
* $RXN#2608698 "0.7 ML midazolam 14.3 MG/ML Auto-Injector" // Canvas v2026 medication.py "Potentially Harmful Benzodiazepines for Older Adults" (VSAC)
* $RXN#311702 "midazolam 5 MG/ML Injectable Solution" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#422410 "midazolam 2 MG/ML Oral Solution" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#998211 "2 ML midazolam 1 MG/ML Prefilled Syringe" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#198057 "oxazepam 10 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#198059 "oxazepam 30 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#312134 "oxazepam 15 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#198183 "quazepam 15 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#198241 "temazepam 15 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#198242 "temazepam 30 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#198243 "temazepam 7.5 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#485489 "temazepam 22.5 MG Oral Capsule" // Canvas v2022 medication.py "Benzodiazepine" (VSAC)
* $RXN#198317 "triazolam 0.125 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#198318 "triazolam 0.25 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $KapIngredient#alprazolam "alprazolam"
* $KapIngredient#chlordiazepoxide "chlordiazepoxide"
* $KapIngredient#clobazam "clobazam"
* $KapIngredient#clonazepam "clonazepam"
* $KapIngredient#clorazepate "clorazepate"
* $KapIngredient#diazepam "diazepam"
* $KapIngredient#estazolam "estazolam"
* $KapIngredient#flurazepam "flurazepam"
* $KapIngredient#lorazepam "lorazepam"
* $KapIngredient#midazolam "midazolam"
* $KapIngredient#oxazepam "oxazepam"
* $KapIngredient#quazepam "quazepam"
* $KapIngredient#temazepam "temazepam"
* $KapIngredient#triazolam "triazolam"
* $KapIngredient#remimazolam "remimazolam"
* $KapIngredient#bromazepam "bromazepam"
* $KapIngredient#nitrazepam "nitrazepam"
* $KapIngredient#flunitrazepam "flunitrazepam"
* $KapIngredient#loprazolam "loprazolam"
* $KapIngredient#lormetazepam "lormetazepam"
