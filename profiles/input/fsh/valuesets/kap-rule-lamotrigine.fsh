// clinical basis 2.6, INFO, CONFLICT [S47,S49] mixed
ValueSet: KapRuleLamotrigineVS
Id: kap-rule-lamotrigine
Title: "Codes of the rule: Lamotrigine"
Description: "What in a chart makes the rule lamotrigine speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#28439 "lamotrigine" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#103968 "lamotrigine 100 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#1098608 "24 HR lamotrigine 300 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#1146690 "24 HR lamotrigine 250 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#198427 "lamotrigine 100 MG Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#198428 "lamotrigine 150 MG Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#198429 "lamotrigine 200 MG Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#198430 "lamotrigine 25 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#199322 "lamotrigine 50 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#249329 "lamotrigine 250 MG Oral Tablet" // Canvas v2026 medication.py "Central Nervous System Depressants" (VSAC)
* $RXN#252478 "lamotrigine 50 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#252479 "lamotrigine 200 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#282401 "lamotrigine 25 MG Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#311264 "lamotrigine 25 MG Chewable Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#311265 "lamotrigine 5 MG Chewable Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#349010 "lamotrigine 2 MG Chewable Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#751139 "{35 (lamotrigine 25 MG Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#751563 "{7 (lamotrigine 100 MG Oral Tablet) / 42 (lamotrigine 25 MG Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#753451 "{14 (lamotrigine 100 MG Oral Tablet) / 84 (lamotrigine 25 MG Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#850087 "24 HR lamotrigine 100 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#850091 "24 HR lamotrigine 50 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#851748 "{21 (lamotrigine 25 MG Disintegrating Oral Tablet) / 7 (lamotrigine 50 MG Disintegrating Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#851750 "{7 (lamotrigine 100 MG Disintegrating Oral Tablet) / 14 (lamotrigine 25 MG Disintegrating Oral Tablet) / 14 (lamotrigine 50 MG Disintegrating Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#851752 "{14 (lamotrigine 100 MG Disintegrating Oral Tablet) / 42 (lamotrigine 50 MG Disintegrating Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#900156 "24 HR lamotrigine 200 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#900164 "24 HR lamotrigine 25 MG Extended Release Oral Tablet" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#900865 "{14 (24 HR lamotrigine 100 MG Extended Release Oral Tablet) / 7 (24 HR lamotrigine 200 MG Extended Release Oral Tablet) / 14 (24 HR lamotrigine 50 MG Extended Release Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#900890 "{7 (24 HR lamotrigine 100 MG Extended Release Oral Tablet) / 14 (24 HR lamotrigine 25 MG Extended Release Oral Tablet) / 14 (24 HR lamotrigine 50 MG Extended Release Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $RXN#900983 "{21 (24 HR lamotrigine 25 MG Extended Release Oral Tablet) / 7 (24 HR lamotrigine 50 MG Extended Release Oral Tablet) } Pack" // Canvas v2022 medication.py "Adult Depression Medications" (VSAC)
* $KapIngredient#lamotrigine "lamotrigine"
