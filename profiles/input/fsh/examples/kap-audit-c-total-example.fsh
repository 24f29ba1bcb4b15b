// What kap-audit-c-total-example and its counterexamples share.
RuleSet: KapAuditCTotalExampleRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-audit-c-response/audit-c-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code.coding[0] = $LNC#75626-2
* code.coding[1] = $KapScore#audit-c-total "AUDIT-C total"
* derivedFrom = Reference(QuestionnaireResponse/kap-audit-c-response)
* valueQuantity = 3 '{score}'

Instance: kap-audit-c-total-example
InstanceOf: KapAuditCTotal
Usage: #example
Title: "AUDIT-C total of 3"
Description: "A made-up result."
* insert KapAuditCTotalExampleRules
