// clinical basis 2.6, HOLD to prescriber; lowers seizure threshold [S50 A] good
ValueSet: KapRuleTheophyllineAminophyllineVS
Id: kap-rule-theophylline-aminophylline
Title: "Codes of the rule: Theophylline or aminophylline"
Description: "What in a chart makes the rule theophylline-aminophylline speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#10438 "theophylline" // WEAK: hand-written name map only, public code search, file 68916669323 (that file has other wrong codes)
* $KapIngredient#theophylline "theophylline"
* $KapIngredient#aminophylline "aminophylline"
