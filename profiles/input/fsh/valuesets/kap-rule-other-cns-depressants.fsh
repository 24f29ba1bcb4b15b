// clinical basis 2.6, "CNS depressants ... alcohol" WARN/HOLD by class -> caution [S50,S29] good
// clinical basis names the class, not members: this list is ours (VSAC "Central Nervous System Depressants" supports barbiturates and suvorexant). Sedating antihistamines, muscle relaxants and sedating antidepressants are in knownNoRuleMedications because clinical basis does not name them.
ValueSet: KapRuleOtherCnsDepressantsVS
Id: kap-rule-other-cns-depressants
Title: "Codes of the rule: Other CNS depressant"
Description: "What in a chart makes the rule other-cns-depressants speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#8134 "phenobarbital" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#8691 "primidone" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6758 "mephobarbital" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6760 "meprobamate" // OHDSI/Legend+PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#2101 "carisoprodol" // cpicpgx/cpic-schema drug.sql (RxNorm:2101)
* $RXN#2387302 "oxybate" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6026 "isoflurane" // cpicpgx/cpic-schema drug.sql (RxNorm:6026)
* $RXN#36453 "sevoflurane" // cpicpgx/cpic-schema drug.sql (RxNorm:36453)
* $RXN#27340 "desflurane" // cpicpgx/cpic-schema drug.sql (RxNorm:27340)
* $RXN#200252 "desflurane 990 MG/ML Inhalant Solution" // Synthea module general_anesthesia
* $RXN#562366 "desflurane 1000 MG/ML Inhalation Solution" // Synthea module general_anesthesia
* $RXN#542347 "Isoflurane 999 MG/ML Inhalant Solution" // generated-sample-data R4/SY; Synthea module general_anesthesia
* $RXN#1808217 "100 ML Propofol 10 MG/ML Injection" // generated-sample-data R4/SY; Synthea module general_anesthesia
* $RXN#200243 "sevoflurane 1000 MG/ML Inhalation Solution" // Synthea module general_anesthesia
* $RXN#1251614 "butabarbital sodium 30 MG Oral Tablet" // Canvas v2022 medication.py "Butabarbital" (VSAC)
* $RXN#1249617 "acetaminophen 300 MG / butalbital 50 MG Oral Tablet" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#1431286 "acetaminophen 300 MG / butalbital 50 MG / caffeine 40 MG / codeine phosphate 30 MG Oral Capsule" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#1724446 "acetaminophen 325 MG / butalbital 25 MG Oral Tablet" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#197426 "acetaminophen 325 MG / butalbital 50 MG Oral Tablet" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#1995136 "acetaminophen 300 MG / butalbital 50 MG Oral Capsule" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#238134 "aspirin 325 MG / butalbital 50 MG / caffeine 40 MG Oral Capsule" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#238135 "aspirin 325 MG / butalbital 50 MG / caffeine 40 MG Oral Tablet" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#238153 "acetaminophen 325 MG / butalbital 50 MG / caffeine 40 MG Oral Capsule" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#238154 "acetaminophen 325 MG / butalbital 50 MG / caffeine 40 MG Oral Tablet" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#2583731 "aspirin 500 MG / butalbital 50 MG / caffeine 40 MG Oral Capsule" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#756245 "acetaminophen 21.7 MG/ML / butalbital 3.33 MG/ML / caffeine 2.67 MG/ML Oral Solution" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#889520 "acetaminophen 300 MG / butalbital 50 MG / caffeine 40 MG Oral Capsule" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#993943 "acetaminophen 325 MG / butalbital 50 MG / caffeine 40 MG / codeine phosphate 30 MG Oral Capsule" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#994237 "aspirin 325 MG / butalbital 50 MG / caffeine 40 MG / codeine phosphate 30 MG Oral Capsule" // Canvas v2022 medication.py "Butalbital" (VSAC)
* $RXN#197446 "carisoprodol 350 MG Oral Tablet" // Canvas v2022 medication.py "Carisoprodol" (VSAC)
* $RXN#197447 "aspirin 325 MG / carisoprodol 200 MG Oral Tablet" // Canvas v2022 medication.py "Carisoprodol" (VSAC)
* $RXN#730794 "carisoprodol 250 MG Oral Tablet" // Canvas v2022 medication.py "Carisoprodol" (VSAC)
* $RXN#994226 "aspirin 325 MG / carisoprodol 200 MG / codeine phosphate 16 MG Oral Tablet" // Canvas v2022 medication.py "Carisoprodol" (VSAC)
* $RXN#197928 "meprobamate 200 MG Oral Tablet" // Canvas v2022 medication.py "Meprobamate" (VSAC)
* $RXN#197929 "meprobamate 400 MG Oral Tablet" // Canvas v2022 medication.py "Meprobamate" (VSAC)
* $RXN#238090 "pentobarbital sodium 50 MG/ML Injectable Solution" // Canvas v2022 medication.py "Pentobarbital" (VSAC)
* $RXN#1046787 "atropine sulfate 0.00388 MG/ML / hyoscyamine sulfate 0.0207 MG/ML / phenobarbital 3.24 MG/ML / scopolamine hydrobromide 0.0013 MG/ML Oral Solution" // Canvas v2022 medication.py "Atropine" (VSAC)
* $RXN#1046815 "atropine sulfate 0.0194 MG / hyoscyamine sulfate 0.1037 MG / phenobarbital 16.2 MG / scopolamine hydrobromide 0.0065 MG Oral Tablet" // Canvas v2022 medication.py "Atropine" (VSAC)
* $RXN#1046997 "atropine sulfate 0.0582 MG / hyoscyamine sulfate 0.311 MG / phenobarbital 48.6 MG / scopolamine hydrobromide 0.0195 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Atropine" (VSAC)
* $RXN#1048147 "atropine sulfate 0.0582 MG / hyoscyamine sulfate 0.3111 MG / phenobarbital 48.6 MG / scopolamine hydrobromide 0.0195 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Atropine" (VSAC)
* $RXN#198083 "phenobarbital 100 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#198085 "phenobarbital 16 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#198086 "phenobarbital 16.2 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#198089 "phenobarbital 60 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#198368 "phenobarbital 65 MG/ML Injectable Solution" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#199164 "phenobarbital 97.2 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#199167 "phenobarbital 32.4 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#199168 "phenobarbital 64.8 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#2624719 "phenobarbital sodium 100 MG Injection" // Canvas v2026 medication.py "Potentially Harmful Barbiturates for Older Adults" (VSAC)
* $RXN#2671204 "1 ML phenobarbital sodium 130 MG/ML Injection" // Canvas v2026 medication.py "Potentially Harmful Barbiturates for Older Adults" (VSAC)
* $RXN#2671207 "1 ML phenobarbital sodium 65 MG/ML Injection" // Canvas v2026 medication.py "Potentially Harmful Barbiturates for Older Adults" (VSAC)
* $RXN#312357 "phenobarbital 15 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#312362 "phenobarbital 30 MG Oral Tablet" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#312370 "phenobarbital 130 MG/ML Injectable Solution" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#702519 "phenobarbital 4 MG/ML Oral Solution" // Canvas v2022 medication.py "Phenobarbital" (VSAC)
* $RXN#198150 "primidone 50 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#328176 "primidone 125 MG Oral Tablet" // Canvas v2026 medication.py "Potentially Harmful Barbiturates for Older Adults" (VSAC)
* $RXN#96304 "primidone 250 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#312914 "secobarbital sodium 100 MG Oral Capsule" // Canvas v2022 medication.py "Secobarbital" (VSAC)
* $RXN#1547104 "suvorexant 10 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1547112 "suvorexant 15 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1547116 "suvorexant 20 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#1547573 "suvorexant 5 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $KapIngredient#phenobarbital "phenobarbital"
* $KapIngredient#primidone "primidone"
* $KapIngredient#butalbital "butalbital"
* $KapIngredient#butabarbital "butabarbital"
* $KapIngredient#secobarbital "secobarbital"
* $KapIngredient#pentobarbital "pentobarbital"
* $KapIngredient#mephobarbital "mephobarbital"
* $KapIngredient#meprobamate "meprobamate"
* $KapIngredient#carisoprodol "carisoprodol"
* $KapIngredient#oxybate "oxybate"
* $KapIngredient#suvorexant "suvorexant"
* $KapIngredient#propofol "propofol"
* $KapIngredient#isoflurane "isoflurane"
* $KapIngredient#sevoflurane "sevoflurane"
* $KapIngredient#desflurane "desflurane"
* $KapIngredient#"sodium oxybate" "sodium oxybate"
* $KapIngredient#lemborexant "lemborexant"
* $KapIngredient#daridorexant "daridorexant"
* $KapIngredient#dexmedetomidine "dexmedetomidine"
* $KapIngredient#"chloral hydrate" "chloral hydrate"
