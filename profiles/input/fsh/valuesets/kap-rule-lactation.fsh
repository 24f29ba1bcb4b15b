// clinical basis 2.5 Absolute, "pregnancy and breastfeeding"
ValueSet: KapRuleLactationVS
Id: kap-rule-lactation
Title: "Codes of the rule: Breastfeeding"
Description: "What in a chart makes the rule lactation speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#58219009 "Lactation problem (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#69840006 "Normal breast feeding (finding)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#82374005 "Lactation normal (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#169745008 "Breastfeeding started (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#200416006 "Breast engorgement in pregnancy, the puerperium or lactation (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#200420005 "Breast engorgement in pregnancy, the puerperium or lactation with antenatal complication (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#200430001 "Breastfeeding painful (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#225604004 "Lactation established (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#247415009 "Painful lactation (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#289084000 "Difficulty performing breast-feeding (finding)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium
* $SCT#290122005 "Finding of lactation (finding)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
* $SCT#866041003 "Mother currently breastfeeding (situation)" // Canvas canvas_sdk/value_set v2022:Breastfeeding
// Z39.1 Encounter for care and examination of lactating mother: clinical basis 4.3; Canvas v2022-condition.py (1 leaf codes, e.g. Z39.1 Encounter for care and examination of lactating mo); ICD-10-CM in simple_icd_10_cm-1.5.0: Encounter for care and examination of lactating mother
* include codes from system $ICD10CM where code regex /Z39\.1.*/
