// clinical basis 2.5 Absolute, "hypersensitivity to ketamine [A]"
// No SNOMED "allergy to ketamine" finding code could be found in any source read; match AllergyIntolerance.code by substance 373464007, RxNorm, or name. Esketamine = clinical inference (S-enantiomer).
ValueSet: KapRuleKetamineHypersensitivityVS
Id: kap-rule-ketamine-hypersensitivity
Title: "Codes of the rule: Hypersensitivity to ketamine"
Description: "What in a chart makes the rule ketamine-hypersensitivity speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#373464007 "Ketamine (substance)" // clinical basis 4.1 (V: DICOM CID 625 and 3 repos); public code search, file 66550350645
* $RXN#6130 "ketamine" // WEAK, one third-party file only: public code search, file 66550350645 (rxNormCui 6130 with ATC N01AX03, DrugBank DB01221, SNOMED 373464007); re-read today; check in RxNav
* $RXN#2119365 "esketamine" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient); was [M] in clinical basis 4.1
* $RXN#238082 "ketamine hydrochloride injection, generic" // openFDA NDC 25021-684, 42023-113, 65219-186 openfda.rxcui (2026-09/10); 10/50/100 mg/mL; which code is which strength NOT verified
* $RXN#238083 "ketamine hydrochloride injection, generic" // openFDA NDC 25021-684, 42023-113, 65219-186 openfda.rxcui (2026-09/10); 10/50/100 mg/mL; which code is which strength NOT verified
* $RXN#238084 "ketamine hydrochloride injection, generic" // openFDA NDC 25021-684, 42023-113, 65219-186 openfda.rxcui (2026-09/10); 10/50/100 mg/mL; which code is which strength NOT verified
* $RXN#206967 "Ketalar injection, branded" // openFDA NDC 42023-113 openfda.rxcui (2026-10-02); strength per code NOT verified
* $RXN#206970 "Ketalar injection, branded" // openFDA NDC 42023-113 openfda.rxcui (2026-10-02); strength per code NOT verified
* $RXN#206972 "Ketalar injection, branded" // openFDA NDC 42023-113 openfda.rxcui (2026-10-02); strength per code NOT verified
* $RXN#2201623 "esketamine nasal spray (SCDF)" // clinical basis 4.1 [S93]
* $RXN#2201625 "Spravato nasal spray (SBDF)" // clinical basis 4.1 [S93]
* $KapIngredient#ketamine "ketamine"
* $KapIngredient#esketamine "esketamine"
* $KapIngredient#arketamine "arketamine"
* $KapIngredient#"ketamine hydrochloride" "ketamine hydrochloride"
* $KapIngredient#"esketamine hydrochloride" "esketamine hydrochloride"
* $KapIngredient#ketalar "ketalar"
* $KapIngredient#spravato "spravato"
