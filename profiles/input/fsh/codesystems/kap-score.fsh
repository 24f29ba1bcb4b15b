CodeSystem: KapScoreCS
Id: kap-score
Title: "KAP score"
Description: "Scores that the pathway computes or stores; LOINC codes are in the concept map kap-score-codes."
* insert KapPublication
* ^caseSensitive = true
* #phq-9-total "PHQ-9 total" "Sum of the nine PHQ-9 items, 0 to 27."
* #phq-9-item-9 "PHQ-9 item 9" "Answer to PHQ-9 item 9 (thoughts of death or self-harm), 0 to 3."
* #c-ssrs-risk "C-SSRS risk level" "Risk level by the Columbia triage of the screener."
* #phq-2-total "PHQ-2 total" "Total of a complete PHQ-2, 0 to 6."
* #gad-7-total "GAD-7 total" "Total of a complete GAD-7, 0 to 21."
* #pcl-5-total "PCL-5 total" "Total of a complete PCL-5, without a band: there are no empirical ones, 0 to 80."
* #audit-c-total "AUDIT-C total" "Total of a complete AUDIT-C. Its cut point depends on the patient, so the total carries no band, 0 to 12."
* #dast-10-total "DAST-10 total" "Total of a DAST-10 that was rated outside the software, 0 to 10."
* #mdq-total "MDQ symptoms" "Number of symptoms of an MDQ that was rated outside the software; the band says whether the screen is positive, 0 to 13."
* #madrs-total "MADRS total" "Total of a MADRS that a clinician rated outside the software, 0 to 60."
* #cadss-6-total "CADSS-6 total" "Total of a CADSS-6 that was rated in a session, outside the software, 0 to 24."
* #meq-30-total "MEQ-30 total" "Total of a MEQ-30 that was rated outside the software, 0 to 150."
* #dissociation-rating "Dissociation rating" "Strongest dissociation in a session, 0 (none) to 10 (strongest)."
