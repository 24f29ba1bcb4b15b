// clinical basis 2.5 (suicide, substance use; neither can be told from the code); brief class needs-clearance
ValueSet: KapRuleDrugOverdoseVS
Id: kap-rule-drug-overdose
Title: "Codes of the rule: Drug overdose"
Description: "What in a chart makes the rule drug-overdose speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#55680006 "Drug overdose" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module opioid_addiction, prescribing_opioids_for_chronic_pain_and_treatment_of_oud
* $SCT#13187008 "Poisoning by heroin" // OHDSI/PhenotypeLibrary concept sets
* $SCT#44003006 "Poisoning by barbiturate" // OHDSI/PhenotypeLibrary concept sets
* $SCT#61438005 "Poisoning by psychotropic agent" // OHDSI/PhenotypeLibrary concept sets
* $SCT#81914009 "Poisoning by benzodiazepine-based tranquilizer" // OHDSI/PhenotypeLibrary concept sets
* $SCT#295193008 "Fentanyl overdose" // OHDSI/PhenotypeLibrary concept sets
* $SCT#296053004 "Benzodiazepine overdose" // OHDSI/PhenotypeLibrary concept sets
