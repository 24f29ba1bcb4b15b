Instance: kap-protocol-example
InstanceOf: KapProtocol
Usage: #example
Title: "Small protocol"
Description: "A small made-up protocol with one dose."
* insert KapProtocolExampleRules
* insert KapPrescriberPresent
