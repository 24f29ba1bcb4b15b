// clinical basis 2.6, INFO + BP [S50] label
// Older RxNorm names in charts are Thyroxine / Triiodothyronine.
ValueSet: KapRuleThyroidHormoneVS
Id: kap-rule-thyroid-hormone
Title: "Codes of the rule: Thyroid hormone"
Description: "What in a chart makes the rule thyroid-hormone speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#10582 "levothyroxine" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#966222 "Levothyroxine Sodium 0.075 MG Oral Tablet" // generated-sample-data R4/SY; Synthea module hypothyroidism
* $RXN#206475 "Thyroxine 0.088 MG Oral Tablet [Synthroid]" // generated-sample-data STU-3/SMART
* $RXN#206485 "Thyroxine 0.112 MG Oral Tablet [Levoxyl]" // generated-sample-data STU-3/SMART
* $RXN#206486 "Thyroxine 0.112 MG Oral Tablet [Synthroid]" // generated-sample-data STU-3/SMART
* $RXN#206533 "Thyroxine 0.2 MG Oral Tablet [Levothroid]" // generated-sample-data STU-3/SMART
* $RXN#311304 "Thyroxine 0.1 MG Oral Tablet [Synthroid]" // generated-sample-data STU-3/SMART
* $RXN#317797 "Thyroxine 0.088 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#966158 "Synthroid Tablet 25mcg" // generated-sample-data STU-3/SMART
* $RXN#966171 "Synthroid 75mcg" // generated-sample-data STU-3/SMART
* $RXN#966247 "Synthroid Tablet 50mcg" // generated-sample-data STU-3/SMART
* $RXN#206742 "Triiodothyronine 0.005 MG Oral Tablet [Cytomel]" // generated-sample-data STU-3/SMART
* $RXN#314062 "Triiodothyronine 0.005 MG Oral Tablet" // generated-sample-data STU-3/SMART
* $RXN#1041814 "thyroid (USP) 97.5 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#1099948 "thyroid (USP) 48.75 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#1537767 "thyroid (USP) 162.5 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#1537803 "thyroid (USP) 113.75 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#1537807 "thyroid (USP) 146.25 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#1537811 "thyroid (USP) 81.25 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#198277 "thyroid (USP) 130 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#198278 "thyroid (USP) 180 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#208545 "thyroid (USP) 120 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#313385 "thyroid (USP) 240 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#313386 "thyroid (USP) 260 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#313387 "thyroid (USP) 30 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#313389 "thyroid (USP) 325 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#313391 "thyroid (USP) 60 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#313393 "thyroid (USP) 90 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#313396 "thyroid (USP) 65 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#314267 "thyroid (USP) 15 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#315234 "thyroid (USP) 195 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#315235 "thyroid (USP) 300 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#347151 "thyroid (USP) 32.5 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $RXN#728581 "thyroid (USP) 16.25 MG Oral Tablet" // Canvas v2022 medication.py "Desiccated Thyroid" (VSAC)
* $KapIngredient#levothyroxine "levothyroxine"
* $KapIngredient#liothyronine "liothyronine"
* $KapIngredient#liotrix "liotrix"
* $KapIngredient#thyroid "thyroid"
* $KapIngredient#"thyroid (usp)" "thyroid (usp)"
* $KapIngredient#thyroxine "thyroxine"
* $KapIngredient#triiodothyronine "triiodothyronine"
* $KapIngredient#"desiccated thyroid" "desiccated thyroid"
