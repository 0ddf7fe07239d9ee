"""What the offline painter can paint: one function a scene, each takes a :class:`~.scene.Scene` and paints all of it.

Every scene leaves its upper third (in wide pictures its left half) calm: that is where the headline goes.
"""
