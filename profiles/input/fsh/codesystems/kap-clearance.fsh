CodeSystem: KapClearanceCS
Id: kap-clearance
Title: "KAP clearance"
Description: "What a clearance (ClinicalImpression) decides."
* insert KapPublication
* ^caseSensitive = true
* #intake-suitability "Suitability" "The therapist's decision on suitability for ketamine-assisted psychotherapy."
* #eligibility "Medical eligibility" "The prescriber's decision on medical eligibility for ketamine."
* #finding-clearance "Clearance of a finding" "A prescriber clears one finding for this course, having seen its evidence."
* #medication-review "Medication review" "A prescriber reviewed the medications for interactions with ketamine."
* #risk-review "Suicide-risk review" "A clinician reviewed the suicide risk and decided that a dose may go on."
* #pdmp-check "Prescription monitoring checked" "A clinician looked the patient up in the state's prescription drug monitoring program; a summary, never its data."
