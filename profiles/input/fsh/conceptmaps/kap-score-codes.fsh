// clinical basis 3.1 to 3.6. What has no LOINC code is unmatched: its local code is the only one. Except for the PHQ-9, the display of 93374-7 was not read on loinc.org and is left out.
Instance: KapScoreCodes
InstanceOf: ConceptMap
Usage: #definition
Title: "Codes of the scores"
Description: "LOINC codes of each score of the pathway."
* insert KapInstancePublication
* id = "kap-score-codes"
* url = "https://kap-pathway.org/fhir/ConceptMap/kap-score-codes"
* name = "KapScoreCodes"
* title = "Codes of the scores"
* description = "LOINC codes of each score of the pathway."
* group[+].source = $KapScore
* group[=].target = $LNC
* group[=].element[+].code = #phq-9-total
* group[=].element[=].target[+].code = #44261-6
* group[=].element[=].target[=].display = "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #phq-9-item-9
* group[=].element[=].target[+].code = #44260-8
* group[=].element[=].target[=].display = "Thoughts that you would be better off dead, or of hurting yourself in some way"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #c-ssrs-risk
* group[=].element[=].target[+].code = #93374-7
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #phq-2-total
* group[=].element[=].target[+].code = #55758-7
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #gad-7-total
* group[=].element[=].target[+].code = #70274-6
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #pcl-5-total
* group[=].element[=].target[+].code = #101698-9
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #audit-c-total
* group[=].element[=].target[+].code = #75626-2
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #dast-10-total
* group[=].element[=].target[+].code = #82667-7
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #mdq-total
* group[=].element[=].target[+].code = #84773-1
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #madrs-total
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[+].code = #cadss-6-total
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[+].code = #meq-30-total
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[+].code = #dissociation-rating
* group[=].element[=].target[+].equivalence = #unmatched
