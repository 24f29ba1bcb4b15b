CodeSystem: KapScoreCS
Id: kap-score
Title: "KAP score"
Description: "Scores that the pathway computes or stores; LOINC codes are in the concept map kap-score-codes."
* insert KapPublication
* ^caseSensitive = true
* #phq-9-total "PHQ-9 total" "Sum of the nine PHQ-9 items, 0 to 27."
* #phq-9-item-9 "PHQ-9 item 9" "Answer to PHQ-9 item 9 (thoughts of death or self-harm), 0 to 3."
* #c-ssrs-risk "C-SSRS risk level" "Risk level by the Columbia triage of the screener."
