// clinical basis 4.1
ValueSet: KapKetamineVS
Id: kap-ketamine
Title: "Ketamine"
Description: "Everything that means racemic ketamine as an ingredient or product. Esketamine is another drug and not part of it. Compounded lozenges have no product code by design."
* insert KapPublication
* insert SnomedCopyright
* $SCT#373464007 "Ketamine (substance)" // clinical basis 4.1 (V: DICOM CID 625 and 3 repos); public code search, file 66550350645
* $RXN#6130 "ketamine" // WEAK, one third-party file only: public code search, file 66550350645 (rxNormCui 6130 with ATC N01AX03, DrugBank DB01221, SNOMED 373464007); re-read today; check in RxNav
* $RXN#238082 "ketamine hydrochloride injection, generic" // openFDA NDC 25021-684, 42023-113, 65219-186 openfda.rxcui (2026-09/10); 10/50/100 mg/mL; which code is which strength NOT verified
* $RXN#238083 "ketamine hydrochloride injection, generic" // openFDA NDC 25021-684, 42023-113, 65219-186 openfda.rxcui (2026-09/10); 10/50/100 mg/mL; which code is which strength NOT verified
* $RXN#238084 "ketamine hydrochloride injection, generic" // openFDA NDC 25021-684, 42023-113, 65219-186 openfda.rxcui (2026-09/10); 10/50/100 mg/mL; which code is which strength NOT verified
* $RXN#206967 "Ketalar injection, branded" // openFDA NDC 42023-113 openfda.rxcui (2026-10-02); strength per code NOT verified
* $RXN#206970 "Ketalar injection, branded" // openFDA NDC 42023-113 openfda.rxcui (2026-10-02); strength per code NOT verified
* $RXN#206972 "Ketalar injection, branded" // openFDA NDC 42023-113 openfda.rxcui (2026-10-02); strength per code NOT verified
* $KapIngredient#ketamine "ketamine"
* $KapIngredient#"ketamine hydrochloride" "ketamine hydrochloride"
* $KapIngredient#ketalar "ketalar"
