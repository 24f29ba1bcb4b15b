// clinical basis 4.4. Both oxygen saturation codes are sent, because FHIR core mandates 2708-6. 55284-4 is the panel code of older records.
Instance: KapVitalCodes
InstanceOf: ConceptMap
Usage: #definition
Title: "Codes of the vital signs"
Description: "LOINC codes of each vital sign of the pathway; the first is the one that the pathway writes."
* insert KapInstancePublication
* id = "kap-vital-codes"
* url = "https://kap-pathway.org/fhir/ConceptMap/kap-vital-codes"
* name = "KapVitalCodes"
* title = "Codes of the vital signs"
* description = "LOINC codes of each vital sign of the pathway; the first is the one that the pathway writes."
* group[+].source = $KapVital
* group[=].target = $LNC
* group[=].element[+].code = #systolic
* group[=].element[=].target[+].code = #8480-6
* group[=].element[=].target[=].display = "Systolic blood pressure"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #diastolic
* group[=].element[=].target[+].code = #8462-4
* group[=].element[=].target[=].display = "Diastolic blood pressure"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #heart-rate
* group[=].element[=].target[+].code = #8867-4
* group[=].element[=].target[=].display = "Heart rate"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #respiratory-rate
* group[=].element[=].target[+].code = #9279-1
* group[=].element[=].target[=].display = "Respiratory rate"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #oxygen-saturation
* group[=].element[=].target[+].code = #2708-6
* group[=].element[=].target[=].display = "Oxygen saturation in Arterial blood"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[=].target[+].code = #59408-5
* group[=].element[=].target[=].display = "Oxygen saturation in Arterial blood by Pulse oximetry"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "The method is pulse oximetry; both codes are sent."
* group[=].element[+].code = #blood-pressure
* group[=].element[=].target[+].code = #85354-9
* group[=].element[=].target[=].display = "Blood pressure panel with all children optional"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[=].target[+].code = #55284-4
* group[=].element[=].target[=].display = "Blood pressure systolic and diastolic"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #weight
* group[=].element[=].target[+].code = #29463-7
* group[=].element[=].target[=].display = "Body weight"
* group[=].element[=].target[=].equivalence = #equivalent
