// clinical.md 3.1 and 3.4. The display of 93374-7 was not read on loinc.org and is left out.
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
