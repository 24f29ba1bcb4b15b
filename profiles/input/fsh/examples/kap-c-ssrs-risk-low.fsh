// What kap-c-ssrs-risk-low and its counterexamples share.
RuleSet: KapCSsrsRiskLowRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-c-ssrs-response/c-ssrs-risk"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code = $LNC#93374-7
* derivedFrom = Reference(QuestionnaireResponse/kap-c-ssrs-response)
* valueCodeableConcept = $KapRiskLevel#low

Instance: kap-c-ssrs-risk-low
InstanceOf: KapCssrsRisk
Usage: #example
Title: "C-SSRS risk level: low"
Description: "Low."
* insert KapCSsrsRiskLowRules
