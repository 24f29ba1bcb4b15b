// clinical basis 2.6, WARN/HOLD by class -> caution [S50,S29] good
ValueSet: KapRuleGabapentinoidsVS
Id: kap-rule-gabapentinoids
Title: "Codes of the rule: Gabapentinoid"
Description: "What in a chart makes the rule gabapentinoids speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#25480 "gabapentin" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#187832 "pregabalin" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#483438 "pregabalin 100 MG Oral Capsule" // Synthea module fibromyalgia
* $RXN#607015 "pregabalin 100 MG [Lyrica]" // generated-sample-data DSTU-2/SY, STU-3/SY
* $RXN#1101338 "gabapentin enacarbil 600 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1482820 "gabapentin enacarbil 300 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1806380 "Once-Daily gabapentin 300 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1806382 "Once-Daily gabapentin 600 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2398511 "{9 (Once-Daily gabapentin 300 MG Oral Tablet) / 24 (Once-Daily gabapentin 600 MG Oral Tablet) } Pack" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2634743 "Once-Daily gabapentin 900 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2634747 "Once-Daily gabapentin 450 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#2634751 "Once-Daily gabapentin 750 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#283523 "gabapentin 50 MG/ML Oral Solution" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#310430 "gabapentin 100 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#310431 "gabapentin 300 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#310432 "gabapentin 400 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#310433 "gabapentin 600 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#310434 "gabapentin 800 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1988974 "24 HR pregabalin 165 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1988977 "24 HR pregabalin 330 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1988980 "24 HR pregabalin 82.5 MG Extended Release Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#483440 "pregabalin 150 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#483442 "pregabalin 25 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#483444 "pregabalin 300 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#483446 "pregabalin 200 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#483448 "pregabalin 50 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#483450 "pregabalin 75 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#577127 "pregabalin 225 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#898715 "pregabalin 20 MG/ML Oral Solution" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $KapIngredient#gabapentin "gabapentin"
* $KapIngredient#pregabalin "pregabalin"
* $KapIngredient#"gabapentin enacarbil" "gabapentin enacarbil"
