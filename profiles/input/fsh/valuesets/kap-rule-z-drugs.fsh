// clinical basis 2.6, WARN/HOLD by class -> caution [S50,S29] good
ValueSet: KapRuleZDrugsVS
Id: kap-rule-z-drugs
Title: "Codes of the rule: Z-drug"
Description: "What in a chart makes the rule z-drugs speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#39993 "zolpidem" // WEAK: hand-written name map only, public code search, file 71215818683
* $RXN#485440 "eszopiclone 1 MG Oral Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#485442 "eszopiclone 2 MG Oral Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#485465 "eszopiclone 3 MG Oral Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#313761 "zaleplon 10 MG Oral Capsule" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#313762 "zaleplon 5 MG Oral Capsule" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#1232194 "zolpidem tartrate 1.75 MG Sublingual Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#1232202 "zolpidem tartrate 3.5 MG Sublingual Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#2637353 "zolpidem tartrate 7.5 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#828692 "zolpidem tartrate 5 MG/ACTUAT Oral Spray" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#836641 "zolpidem tartrate 10 MG Sublingual Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#836647 "zolpidem tartrate 5 MG Sublingual Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#854873 "zolpidem 10 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#854876 "zolpidem tartrate 5 MG Oral Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#854880 "zolpidem tartrate 12.5 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $RXN#854894 "zolpidem tartrate 6.25 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Nonbenzodiazepine hypnotics" (VSAC)
* $KapIngredient#zolpidem "zolpidem"
* $KapIngredient#zaleplon "zaleplon"
* $KapIngredient#eszopiclone "eszopiclone"
* $KapIngredient#zopiclone "zopiclone"
