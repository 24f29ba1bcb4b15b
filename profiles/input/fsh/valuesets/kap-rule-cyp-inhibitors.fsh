// clinical basis 2.6, WARN, consider lower dose [S50,S51] moderate
// Only the drugs clinical basis names. Strong inhibitors it does not name (itraconazole, voriconazole, cobicistat, nelfinavir, indinavir, atazanavir, verapamil/diltiazem moderate) fall under no rule here: ask a clinician. Topical ketoconazole excluded.
ValueSet: KapRuleCypInhibitorsVS
Id: kap-rule-cyp-inhibitors
Title: "Codes of the rule: CYP3A4 or CYP2B6 inhibitor"
Description: "What in a chart makes the rule cyp-inhibitors speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#21212 "clarithromycin" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6135 "ketoconazole" // WEAK: hand-written name map only, public code search, file 66428181983, 51954055715 (agrees with clinical basis [M])
* $RXN#85762 "ritonavir" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#197517 "clarithromycin 500 MG Oral Tablet" // Synthea module hiv_oi_prophylaxis
* $RXN#317150 "ritonavir 100 MG Oral Capsule" // Synthea module art_sequence_1997_2002, art_sequence_2006_2014, art_sequence_2015
* $RXN#597730 "lopinavir 200 MG / Ritonavir 50 MG Oral Tablet" // Synthea module art_sequence_1997_2002, art_sequence_2003_2005, art_sequence_2006_2014
* $RXN#1291986 "{4 (amoxicillin 500 MG Oral Capsule) / 2 (clarithromycin 500 MG Oral Tablet) / 2 (omeprazole 20 MG Delayed Release Oral Capsule) } Pack" // Canvas v2026 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#197516 "clarithromycin 250 MG Oral Tablet" // Canvas v2022 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#240741 "clarithromycin 25 MG/ML Oral Suspension" // Canvas v2022 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#259543 "Clarithromycin 500 MG Extended Release Tablet" // generated-sample-data STU-3/SMART
* $RXN#2604803 "{56 (amoxicillin 500 MG Oral Capsule) / 28 (clarithromycin 500 MG Oral Tablet) / 28 (vonoprazan 20 MG Oral Tablet) } Pack" // Canvas v2026 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#309322 "clarithromycin 50 MG/ML Oral Suspension" // Canvas v2022 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#359385 "24 HR clarithromycin 500 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $RXN#757968 "{4 (amoxicillin 500 MG Oral Capsule) / 2 (clarithromycin 500 MG Oral Tablet) / 2 (lansoprazole 30 MG Delayed Release Oral Capsule) } Pack" // Canvas v2026 medication.py "Antibiotic Medications for Pharyngitis" (VSAC)
* $KapIngredient#clarithromycin "clarithromycin"
* $KapIngredient#ketoconazole "ketoconazole"
* $KapIngredient#ritonavir "ritonavir"
* $KapIngredient#grapefruit "grapefruit"
* $KapIngredient#"grapefruit juice" "grapefruit juice"
