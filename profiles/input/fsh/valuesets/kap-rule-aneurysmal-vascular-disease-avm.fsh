// clinical basis 2.5 Absolute, "aneurysmal vascular disease, AVM (Spravato label) [A S31]"
// No Synthea module uses an aneurysm or AVM code. I71.0 (dissection) is also in serious-bp-hazard.
ValueSet: KapRuleAneurysmalVascularDiseaseAvmVS
Id: kap-rule-aneurysmal-vascular-disease-avm
Title: "Codes of the rule: Aneurysmal vascular disease or arteriovenous malformation"
Description: "What in a chart makes the rule aneurysmal-vascular-disease-avm speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#12232008 "Syphilitic aneurysm of aorta (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#36184004 "Aneurysm of renal artery" // OHDSI/Legend concept sets
* $SCT#50570003 "Aneurysm of coronary vessels (disorder)" // Canvas canvas_sdk/value_set v2022:Coronary Artery Disease No MI
* $SCT#128608001 "Cerebral arterial aneurysm" // public code search, file 691684144, 61570680351
* $SCT#128609009 "Intracranial aneurysm (disorder)" // public code search, file 61929381919 (ValueSet), 691684144 and others
* $SCT#186893003 "Rupture of syphilitic cerebral aneurysm (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#233985008 "Abdominal aortic aneurysm (disorder)" // public code search, file 67516913204, 61994233311 and others
* $SCT#234143007 "Arteriovenous malformation (disorder)" // public code search, file 24633223902 and 2 copies (one author, weaker)
* $SCT#433068007 "Aneurysm of thoracic aorta (disorder)" // public code search, file 61994233311, 27465546852
* $SCT#703221003 "Congenital intracranial vascular malformation (disorder)" // public code search, file 61929381919, 47343478984
* $SCT#16025471000119107 "Aneurysm of coronary artery due to and following acute febrile mucocutaneous lymph node syndrome" // OHDSI/PhenotypeLibrary concept sets
// I67.1 Cerebral aneurysm, nonruptured: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. I67.1 Cerebral aneurysm, nonruptured); ICD-10-CM in simple_icd_10_cm-1.5.0: Cerebral aneurysm, nonruptured
* include codes from system $ICD10CM where code regex /I67\.1.*/
// I71 Aortic aneurysm and dissection: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (31 leaf codes, e.g. I71.00 Dissection of unspecified site of aorta); ICD-10-CM in simple_icd_10_cm-1.5.0: Aortic aneurysm and dissection
* include codes from system $ICD10CM where code regex /I71.*/
// I72 Other aneurysm: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Other aneurysm
* include codes from system $ICD10CM where code regex /I72.*/
// Q28.2 Arteriovenous malformation of cerebral vessels: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Arteriovenous malformation of cerebral vessels
* include codes from system $ICD10CM where code regex /Q28\.2.*/
// Q27.3 Arteriovenous malformation (peripheral): clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Arteriovenous malformation (peripheral)
* include codes from system $ICD10CM where code regex /Q27\.3.*/
