// A small made-up protocol; the example and its counterexamples add what they need.
RuleSet: KapProtocolExampleRules
* insert KapInstancePublication
* experimental = true
* version = "0.0.1"
* name = "ExampleProtocol"
* title = "Example protocol"
* url = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-example"
* type = $PDTYPE#clinical-protocol
* extension[course].extension[doses].valueRange.low = 1 '1'
* extension[course].extension[doses].valueRange.high = 1 '1'
* insert Source(extension[course].extension[doses].valueRange, [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[course].extension[min-spacing], 7 'd', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[course].extension[integrations-per-dose], 1 '1', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[course].extension[integration-window], 72 'h', [["Made-up protocol of an example"]], M, true)
* insert Choice(extension[course].extension[integration-blocking], yes, [["Made-up protocol of an example"]], M, true)
* insert Choice(extension[course].extension[integration-in-session], no, [["Made-up protocol of an example"]], M, true)
* extension[route][0].extension[route].valueCode = #sublingual
* insert Choice(extension[route][0].extension[offered], yes, [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[route][0].extension[start], 100 'mg', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[route][0].extension[ceiling], 200 'mg', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[route][0].extension[step], 50 '%', [["Made-up protocol of an example"]], M, true)
* extension[route][0].extension[order-kind].valueCode = #prescription
* extension[route][0].extension[setting][0].valueCode = #office
* insert VitalLimit(0, systolic, hold, above, 160 'mm[Hg]', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[monitoring].extension[pre-dose-within], 30 'min', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[monitoring].extension[reading][0], 40 'min', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[monitoring].extension[observation], 120 'min', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[eligibility].extension[minimum-age], 18 'a', [["Made-up protocol of an example"]], M, true)
* insert RiskLevel(extension[eligibility].extension[suicide-risk-ceiling], low, [["Made-up protocol of an example"]], M, true)
* insert RiskLevel(extension[eligibility].extension[suicide-risk-limit], moderate, [["Made-up protocol of an example"]], M, true)
* insert Choice(extension[eligibility].extension[diagnosis-required], no, [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[eligibility].extension[fasting], 4 'h', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[eligibility].extension[pregnancy-test-fresh], 7 'd', [["Made-up protocol of an example"]], M, true)
* insert Parameter(extension[eligibility].extension[weight-fresh], 30 'd', [["Made-up protocol of an example"]], M, true)
* insert SettingRule(0, office, yes, [["Made-up protocol of an example"]], M, true)
* extension[settingRule][0].extension[requires][0].valueCode = #escort-name
* insert KapDischargeDefaults
* insert Choice(extension[feePolicy].extension[sliding-scale], no, [["Made-up protocol of an example"]], M, true)
* insert Choice(extension[feePolicy].extension[proof-of-income], no, [["Made-up protocol of an example"]], M, true)
* insert Step(dosing, dosing, dosing, [["Dosing session"]], 1)
* insert StepSource([["Made-up protocol of an example"]], M, true)
* insert By(practitioner, prescriber)
* insert Step(integration, integration, dosing, [["Integration session"]], 1)
* insert StepSource([["Made-up protocol of an example"]], M, true)
* insert By(practitioner, therapist)
* insert After(dosing)

// Kept apart from the rules above, because one counterexample leaves it out.
RuleSet: KapPrescriberPresent
* insert RolePresent(0, prescriber, [["Made-up protocol of an example"]], M, true)
