// Codes: clinical basis 3.1 and 3.2 (S69).
Instance: KapPhq2
InstanceOf: Questionnaire
Usage: #definition
Title: "PHQ-2"
Description: "The first two items of the Patient Health Questionnaire. A total of 3 or more asks for the whole PHQ-9."
* insert FormMetadata(kap-phq-2, KapPhq2, [["PHQ-2"]], 1.0.0)
* description = "The first two items of the Patient Health Questionnaire. A total of 3 or more asks for the whole PHQ-9."
* copyright = "Copyright Pfizer Inc. All rights reserved. No permission required to reproduce, translate, display or distribute. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues."
* code = $LNC#55757-9
* insert Heading(introduction, [["Over the last 2 weeks, how often have you been bothered by any of the following problems?"]])
* insert Question(44250-9, choice, true, [["Little interest or pleasure in doing things"]])
* insert QuestionCode($LNC#44250-9)
* insert Phq9Answers
* insert Question(44255-8, choice, true, [["Feeling down, depressed, or hopeless"]])
* insert QuestionCode($LNC#44255-8)
* insert Phq9Answers
* insert ComputedTotal(55758-7, [["Total (0 to 6)"]], [["iif(%resource.item.answer.value.where(code = 'LA6568-5' or code = 'LA6569-3' or code = 'LA6570-1' or code = 'LA6571-9').count() = 2, %resource.item.answer.value.where(code = 'LA6569-3').count() + 2 * %resource.item.answer.value.where(code = 'LA6570-1').count() + 3 * %resource.item.answer.value.where(code = 'LA6571-9').count(), {})"]])
* insert QuestionCode($LNC#55758-7)
