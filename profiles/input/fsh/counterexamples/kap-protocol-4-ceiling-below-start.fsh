Instance: kap-protocol-4-ceiling-below-start
InstanceOf: KapProtocol
Usage: #example
Title: "Counterexample: a ceiling below the start dose"
Description: "Breaks one rule on purpose: a ceiling below the start dose."
* insert KapProtocolExampleRules
* insert KapPrescriberPresent
* extension[route][0].extension[ceiling].valueQuantity = 50 'mg'
