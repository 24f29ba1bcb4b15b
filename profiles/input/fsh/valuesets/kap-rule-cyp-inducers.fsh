// clinical basis 2.6, INFO [S50,S51] moderate
// "carbamazepine" must match as a whole word: oxcarbazepine and eslicarbazepine are other drugs (not named by clinical basis).
ValueSet: KapRuleCypInducersVS
Id: kap-rule-cyp-inducers
Title: "Codes of the rule: CYP3A4 or CYP2B6 inducer"
Description: "What in a chart makes the rule cyp-inducers speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#9384 "rifampin" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#2002 "carbamazepine" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#8183 "phenytoin" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#258326 "st. john's wort extract" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#308971 "carbamazepine 20 MG/ML Oral Suspension [Tegretol]" // shared ehr-charts; generated-sample-data DSTU-2/SY, R4/SY, STU-3/SY; Synthea module epilepsy
* $RXN#197441 "carbamazepine 100 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#199378 "12 HR carbamazepine 100 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#200131 "12 HR carbamazepine 300 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1313112 "phenytoin 25 MG/ML Oral Suspension" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1313885 "phenytoin 50 MG Chewable Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#855671 "phenytoin sodium 100 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#855861 "phenytoin sodium 200 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#855869 "phenytoin sodium 30 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#855873 "phenytoin sodium 300 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#198201 "rifampin 150 MG Oral Capsule" // Canvas v2022 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#198202 "rifampin 300 MG Oral Capsule" // Canvas v2022 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#312821 "rifampin 600 MG Injection" // Canvas v2026 medication.py "Antibiotic Medications for Upper Respiratory Infection" (VSAC)
* $KapIngredient#rifampin "rifampin"
* $KapIngredient#carbamazepine "carbamazepine"
* $KapIngredient#phenytoin "phenytoin"
* $KapIngredient#"st. john's wort extract" "st. john's wort extract"
* $KapIngredient#"st john's wort" "st john's wort"
* $KapIngredient#"st. john's wort" "st. john's wort"
* $KapIngredient#"hypericum perforatum" "hypericum perforatum"
* $KapIngredient#rifampicin "rifampicin"
* $KapIngredient#fosphenytoin "fosphenytoin"
