"""What does the adjustment table say of this child today, and why?"""

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment.entries import AdviceCase, ToxicityEntry
from bedside.clinical.adjustment.support import SupportDose, find_support
from bedside.clinical.adjustment.verdict import Because, RuleAnswer, SilentRule

__all__ = [
    "Advice",
    "AdviceCase",
    "Because",
    "RuleAnswer",
    "SilentRule",
    "SupportDose",
    "ToxicityEntry",
    "find_advice",
    "find_support",
]
