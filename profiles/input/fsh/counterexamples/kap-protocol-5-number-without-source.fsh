Instance: kap-protocol-5-number-without-source
InstanceOf: KapProtocol
Usage: #example
Title: "Counterexample: a number without a source"
Description: "Breaks one rule on purpose: a number without a source."
* insert KapProtocolExampleRules
* insert KapPrescriberPresent
* extension[route][0].extension[first-dose-cap].valueQuantity = 60 'mg'
