"""Certificates: their bytes, their decoded fields, and the results of reading them."""
