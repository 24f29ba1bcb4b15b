// clinical basis 3.5 (screening) and 2.6 alcohol; NOT in 2.5, our inference
ValueSet: KapRuleSubstanceMisuseFindingVS
Id: kap-rule-substance-misuse-finding
Title: "Codes of the rule: Finding of substance misuse or unhealthy drinking"
Description: "What in a chart makes the rule substance-misuse-finding speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#361055000 "Misuses drugs (finding)" // Synthea module encounter/substance_use_screening
* $SCT#10939881000119105 "Unhealthy alcohol drinking behavior (finding)" // Synthea module encounter/substance_use_screening
