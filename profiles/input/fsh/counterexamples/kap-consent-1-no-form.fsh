Instance: kap-consent-1-no-form
InstanceOf: KapConsent
Usage: #example
Title: "Counterexample: active without a form"
Description: "Breaks one rule on purpose: active without a form."
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/consent/1"
* scope = $CONSENTSCOPE#treatment "Treatment"
* category = $LNC#59284-0 "Patient Consent"
* patient = Reference(Patient/kap-example-patient)
* dateTime = "2026-11-05T10:30:00Z"
* policyRule.text = "Ketamine-assisted psychotherapy consent text https://kap-pathway.org/fhir/Questionnaire/kap-consent|1.0.0"
* status = #active
