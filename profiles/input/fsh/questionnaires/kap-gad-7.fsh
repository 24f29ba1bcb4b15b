// Codes: clinical basis 3.2 (S66, S67). Answers as in the PHQ-9.
Instance: KapGad7
InstanceOf: Questionnaire
Usage: #definition
Title: "GAD-7"
Description: "Generalized Anxiety Disorder scale with seven items. The total exists only when all seven are answered."
* insert FormMetadata(kap-gad-7, KapGad7, [["GAD-7"]], 1.0.0)
* description = "Generalized Anxiety Disorder scale with seven items. The total exists only when all seven are answered."
* copyright = "Copyright Pfizer Inc. All rights reserved. No permission required to reproduce, translate, display or distribute. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues."
* code = $LNC#69737-5
* insert Heading(introduction, [["Over the last 2 weeks, how often have you been bothered by any of the following problems?"]])
* insert Question(69725-0, choice, true, [["Feeling nervous, anxious, or on edge"]])
* insert QuestionCode($LNC#69725-0)
* insert Phq9Answers
* insert Question(68509-9, choice, true, [["Not being able to stop or control worrying"]])
* insert QuestionCode($LNC#68509-9)
* insert Phq9Answers
* insert Question(69733-4, choice, true, [["Worrying too much about different things"]])
* insert QuestionCode($LNC#69733-4)
* insert Phq9Answers
* insert Question(69734-2, choice, true, [["Trouble relaxing"]])
* insert QuestionCode($LNC#69734-2)
* insert Phq9Answers
* insert Question(69735-9, choice, true, [["Being so restless that it is hard to sit still"]])
* insert QuestionCode($LNC#69735-9)
* insert Phq9Answers
* insert Question(69689-8, choice, true, [["Becoming easily annoyed or irritable"]])
* insert QuestionCode($LNC#69689-8)
* insert Phq9Answers
* insert Question(69736-7, choice, true, [["Feeling afraid as if something awful might happen"]])
* insert QuestionCode($LNC#69736-7)
* insert Phq9Answers
* insert ComputedTotal(70274-6, [["Total (0 to 21)"]], [["iif(%resource.item.answer.value.where(code = 'LA6568-5' or code = 'LA6569-3' or code = 'LA6570-1' or code = 'LA6571-9').count() = 7, %resource.item.answer.value.where(code = 'LA6569-3').count() + 2 * %resource.item.answer.value.where(code = 'LA6570-1').count() + 3 * %resource.item.answer.value.where(code = 'LA6571-9').count(), {})"]])
* insert QuestionCode($LNC#70274-6)
