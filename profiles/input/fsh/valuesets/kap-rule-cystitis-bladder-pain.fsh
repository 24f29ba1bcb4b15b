// clinical basis 2.5 Relative/needs clearance, "cystitis or bladder pain [S42,S43]"; 2.7
// Urinary tract infection codes (68566005, 301011002, 197927001 recurrent, 45816000 pyelonephritis) map to none: not named in 2.5; recurrent UTI stays active in Synthea. Consider as information.
ValueSet: KapRuleCystitisBladderPainVS
Id: kap-rule-cystitis-bladder-pain
Title: "Codes of the rule: Cystitis or bladder pain"
Description: "What in a chart makes the rule cystitis-bladder-pain speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#38822007 "Cystitis (disorder)" // generated-sample-data R4 SYNTHEA; Synthea module home_hospice_snf, urinary_tract_infections; Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#307426000 "Acute infective cystitis (disorder)" // Synthea module urinary_tract_infections, uti/abx_tx, uti/ed_bundle; Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#4324001 "Subacute cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#11251000 "Irradiation cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#13285005 "Cystitis cystica (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#22557000 "Bullous cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#33655002 "Chronic cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#36139001 "Chronic ulcerating interstitial cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#40635000 "Cystitis caused by Pseudomonas (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#52123000 "Emphysematous cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#54026009 "Cystitis with Echinococcus infestation (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#60867007 "Klebsiella cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#64956000 "Follicular cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#68226007 "Acute cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#72222004 "Papillary cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#72815004 "Cystitis glandularis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#81125004 "Acute hemorrhagic cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#87696004 "Hemorrhagic cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#111409009 "Ulcerative cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#197834003 "Chronic interstitial cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; public code search, file 38913486766, 61933728607
* $SCT#197837005 "Submucous cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#197845000 "Cystitis associated with another disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#197849006 "Cystitis caused by Candida (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#197853008 "Recurrent cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#230402000 "Panmural cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#236620008 "Infective cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#236622000 "Chronic infective cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#236623005 "Non-infective cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#236624004 "Acute cystitis - culture-negative (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#236625003 "Recurrent cystitis - culture-negative (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#236626002 "Chronic cystitis - culture negative (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#236627006 "Chronic nonspecific cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#236628001 "Acute radiation cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#236629009 "Chronic radiation cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions; OHDSI/PhenotypeLibrary concept sets
* $SCT#236630004 "Chemical cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#236702008 "Acute culture positive cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#236703003 "Recurrent infective cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#274109003 "Acute recurrent cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#424551004 "Bacterial cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#425562008 "Recurrent bacterial cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#445918001 "Eosinophilic cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#707834009 "Acute on chronic cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#783184003 "Encrusted cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#366941000119107 "Hematuria co-occurrent and due to acute cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#367171000119100 "Hematuria co-occurrent and due to cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#367661000119102 "Hematuria co-occurrent and due to chronic interstitial cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#367671000119108 "Hematuria co-occurrent and due to irradiation cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#368971000119101 "Hematuria co-occurrent and due to chronic cystitis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#450761000124106 "Irradiation cystitis without hematuria (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#1084821000119103 "Cystitis caused by Chlamydia (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
// N30 Cystitis: clinical basis 4.3; Canvas v2022-condition.py (14 leaf codes, e.g. N30.00 Acute cystitis without hematuria); ICD-10-CM in simple_icd_10_cm-1.5.0: Cystitis
* include codes from system $ICD10CM where code regex /N30.*/
// R30.0 Dysuria: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Dysuria
* include codes from system $ICD10CM where code regex /R30\.0.*/
// R35.0 Frequency of micturition: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Frequency of micturition
* include codes from system $ICD10CM where code regex /R35\.0.*/
