// HL7 consentscope and the LOINC document code that the R4 value set consent-category names.
Instance: KapConsentCodes
InstanceOf: ConceptMap
Usage: #definition
Title: "Codes of the consent"
Description: "Scope and category of the Consent that records informed consent."
* insert KapInstancePublication
* id = "kap-consent-codes"
* url = "https://kap-pathway.org/fhir/ConceptMap/kap-consent-codes"
* name = "KapConsentCodes"
* title = "Codes of the consent"
* description = "Scope and category of the Consent that records informed consent."
* group[+].source = $KapActivity
* group[=].target = $CONSENTSCOPE
* group[=].element[+].code = #consent
* group[=].element[=].target[+].code = #treatment
* group[=].element[=].target[=].display = "Treatment"
* group[=].element[=].target[=].equivalence = #wider
* group[+].source = $KapActivity
* group[=].target = $LNC
* group[=].element[+].code = #consent
* group[=].element[=].target[+].code = #59284-0
* group[=].element[=].target[=].display = "Patient Consent"
* group[=].element[=].target[=].equivalence = #wider
