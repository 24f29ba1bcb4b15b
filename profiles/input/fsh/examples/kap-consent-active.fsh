// What kap-consent-active and its counterexamples share.
RuleSet: KapConsentActiveRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/consent/1"
* scope = $CONSENTSCOPE#treatment "Treatment"
* category = $LNC#59284-0 "Patient Consent"
* patient = Reference(Patient/kap-example-patient)
* dateTime = "2026-11-05T10:30:00Z"
* policyRule.text = "Ketamine-assisted psychotherapy consent text https://kap-pathway.org/fhir/Questionnaire/kap-consent|1.0.0"
* status = #active
* sourceReference = Reference(QuestionnaireResponse/kap-consent-response)

Instance: kap-consent-active
InstanceOf: KapConsent
Usage: #example
Title: "Active consent"
Description: "Consent made from a completed form."
* insert KapConsentActiveRules
