Instance: kap-protocol-6-intake-without-validity
InstanceOf: KapProtocol
Usage: #example
Title: "Counterexample: an intake that never lapses"
Description: "Breaks one rule on purpose: an intake without a validity."
* insert KapProtocolExampleRules
* insert KapPrescriberPresent
* insert Step(medical-intake, medical-intake, intake, [["Medical intake"]], 1)
* insert StepSource([["Made-up protocol of an example"]], M, true)
* insert By(practitioner, prescriber)
