// clinical basis 2.6, "not searched", INFO placeholder [M]
ValueSet: KapRuleNaltrexoneMemantineVS
Id: kap-rule-naltrexone-memantine
Title: "Codes of the rule: Naltrexone or memantine"
Description: "What in a chart makes the rule naltrexone-memantine speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#7243 "naltrexone" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6719 "memantine" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#1599803 "24 HR Donepezil hydrochloride 10 MG / Memantine hydrochloride 28 MG Extended Release Oral Capsule" // generated-sample-data R4/SY; Synthea module dementia
* $RXN#1602593 "Donepezil hydrochloride 10 MG / Memantine hydrochloride 28 MG [Namzaric]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#996740 "Memantine hydrochloride 2 MG/ML Oral Solution" // generated-sample-data R4/SY; Synthea module dementia
* $RXN#996741 "Memantine hydrochloride 2 MG/ML [Namenda]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#1483744 "Naltrexone hydrochloride 50 MG Oral Tablet" // Synthea module prescribing_opioids_for_chronic_pain_and_treatment_of_oud
* $RXN#1599805 "24 HR donepezil hydrochloride 10 MG / memantine hydrochloride 14 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#1805420 "24 HR donepezil hydrochloride 10 MG / memantine hydrochloride 21 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#1805425 "24 HR donepezil hydrochloride 10 MG / memantine hydrochloride 7 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#1858970 "{7 (24 HR donepezil hydrochloride 10 MG / memantine hydrochloride 14 MG Extended Release Oral Capsule) / 7 (24 HR donepezil hydrochloride 10 MG / memantine hydrochloride 21 MG Extended Release Oral Capsule) / 7 (24 HR donepezil hydrochloride 10 MG / memantine hydrochloride 28 MG Extended Release Oral Capsule) / 7 (24 HR donepezil hydrochloride 10 MG / memantine hydrochloride 7 MG Extended Release Oral Capsule)} Pack" // Canvas v2026 medication.py "Dementia Medications" (VSAC)
* $RXN#404673 "Memantine 10 MG Oral Tablet [Namenda]" // generated-sample-data STU-3/SMART
* $RXN#996561 "memantine hydrochloride 10 MG Oral Tablet" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#996571 "memantine hydrochloride 5 MG Oral Tablet" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#996572 "{21 (memantine hydrochloride 10 MG Oral Tablet) / 28 (memantine hydrochloride 5 MG Oral Tablet)} Pack" // Canvas v2026 medication.py "Dementia Medications" (VSAC)
* $RXN#996594 "24 HR memantine hydrochloride 14 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#996603 "24 HR memantine hydrochloride 21 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#996609 "24 HR memantine hydrochloride 28 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#996615 "24 HR memantine hydrochloride 7 MG Extended Release Oral Capsule" // Canvas v2022 medication.py "Dementia Medications" (VSAC)
* $RXN#996624 "{7 (24 HR memantine hydrochloride 14 MG Extended Release Oral Capsule) / 7 (24 HR memantine hydrochloride 21 MG Extended Release Oral Capsule) / 7 (24 HR memantine hydrochloride 28 MG Extended Release Oral Capsule) / 7 (24 HR memantine hydrochloride 7 MG Extended Release Oral Capsule)} Pack" // Canvas v2026 medication.py "Dementia Medications" (VSAC)
* $RXN#1551468 "12 HR bupropion hydrochloride 90 MG / naltrexone hydrochloride 8 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Opiate Antagonists" (VSAC)
* $RXN#637213 "naltrexone 380 MG Injection" // Canvas v2022 medication.py "Opiate Antagonists" (VSAC)
* $RXN#863845 "Abuse-Deterrent morphine sulfate 100 MG / naltrexone hydrochloride 4 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Opioids" (VSAC)
* $RXN#863848 "Abuse-Deterrent morphine sulfate 20 MG / naltrexone hydrochloride 0.8 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Opioids" (VSAC)
* $RXN#863850 "Abuse-Deterrent morphine sulfate 30 MG / naltrexone hydrochloride 1.2 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Opioids" (VSAC)
* $RXN#863852 "Abuse-Deterrent morphine sulfate 50 MG / naltrexone hydrochloride 2 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Opioids" (VSAC)
* $RXN#863854 "Abuse-Deterrent morphine sulfate 60 MG / naltrexone hydrochloride 2.4 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Opioids" (VSAC)
* $RXN#863856 "Abuse-Deterrent morphine sulfate 80 MG / naltrexone hydrochloride 3.2 MG Extended Release Oral Capsule" // Canvas v2026 medication.py "Opioids" (VSAC)
* $KapIngredient#naltrexone "naltrexone"
* $KapIngredient#memantine "memantine"
