"""What the windows have done for them: state, work in the background, and its results. No page is known here."""
