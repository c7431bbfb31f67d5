"""What does a nurse, a pharmacist or a physician do? The acts, without windows."""
