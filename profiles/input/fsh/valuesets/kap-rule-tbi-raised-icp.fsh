// clinical basis 2.5 Relative/needs clearance, "recent TBI / raised ICP (UK label: cerebral trauma [S41])"
// "Recent" needs a date window chosen by the protocol. Hydrocephalus is included as a raised-ICP condition (our inference).
ValueSet: KapRuleTbiRaisedIcpVS
Id: kap-rule-tbi-raised-icp
Title: "Codes of the rule: Recent brain injury or raised intracranial pressure"
Description: "What in a chart makes the rule tbi-raised-icp speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#62106007 "Concussion with no loss of consciousness" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module injuries
* $SCT#62564004 "Concussion with loss of consciousness" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module injuries
* $SCT#110030002 "Concussion injury of brain" // generated-sample-data SYNTHEA; Synthea module home_hospice_snf, injuries
* $SCT#127295002 "Traumatic brain injury (disorder)" // generated-sample-data R4 SYNTHEA; Synthea module mTBI
* $SCT#230745008 "Hydrocephalus (disorder)" // Synthea module spina_bifida
* $SCT#275272006 "Brain damage - traumatic" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module injuries
* $SCT#40425004 "Postconcussion syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#68267002 "Benign intracranial hypertension (disorder)" // Canvas canvas_sdk/value_set v2022:Diagnosis of Hypertension
* $SCT#82271004 "Injury of head" // generated-sample-data SMART
* $SCT#127294003 "Traumatic or nontraumatic brain injury" // OHDSI/PhenotypeLibrary concept sets
* $SCT#271719001 "Increased intracranial pressure" // public code search, file 66104010230; MEDDRA-like crosswalk 23492922696 (display from the first; weaker)
* $SCT#708728007 "Traumatic brain injury of unknown intent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#860803004 "Hydrocephalus due to tuberculosis of brain (disorder)" // Canvas canvas_sdk/value_set v2022:Comorbid Conditions for Respiratory Conditions
// S06 Intracranial injury: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (196 leaf codes, e.g. S06.0X1A Concussion with loss of consciousness of 30 minute); ICD-10-CM in simple_icd_10_cm-1.5.0: Intracranial injury
* include codes from system $ICD10CM where code regex /S06.*/
// F07.81 Postconcussional syndrome: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F07.81 Postconcussional syndrome); ICD-10-CM in simple_icd_10_cm-1.5.0: Postconcussional syndrome
* include codes from system $ICD10CM where code regex /F07\.81.*/
// G93.2 Benign intracranial hypertension: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Benign intracranial hypertension
* include codes from system $ICD10CM where code regex /G93\.2.*/
// Z87.820 Personal history of traumatic brain injury: clinical basis 4.3; ICD-10-CM in simple_icd_10_cm-1.5.0: Personal history of traumatic brain injury
* include codes from system $ICD10CM where code regex /Z87\.820.*/
