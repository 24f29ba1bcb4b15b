Profile: KapResponse
Parent: QuestionnaireResponse
Id: kap-response
Title: "KAP response"
Description: "Answers to any form of the pathway: instruments, intakes, consent, checklists, notes. A completed one also meets US Core QuestionnaireResponse."
* insert KapPublication
* obeys kap-response-1 and kap-response-2 and kap-response-3
* questionnaire 1..1 MS
* status MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* authored MS
* author MS
* item MS
